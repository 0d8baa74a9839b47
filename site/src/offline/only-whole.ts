import { fateOf } from './keeping.ts'

/** Keeps good answers alone; each strategy would by itself take what is private too. */
export const onlyWhole = {
  cacheWillUpdate: async ({ response }: { response: Response }): Promise<Response | null> =>
    fateOf(response) === 'keep' ? response : null,
}
