import { isProof } from '#intake/proof.ts'
import type { Answers } from '#intake/answers.ts'
import type { Submission } from '#collections/payload-types.ts'

export type Mark = NonNullable<Submission['marks']>[number]

/** Nobody reads a form and fills it in within this time. */
const fastestMs = 3_000
/** More links than this are an advertisement, mostly. */
const mostLinks = 5

/** What may point to a machine. It never keeps anything out: a person looks at it, and knows. */
export const marksOf = async ({
  secret,
  ticket,
  tookMs,
  trap,
  proof,
  answers,
  isRepeated,
}: Signs): Promise<Mark[]> => {
  const links =
    [Object.values(answers)]
      .flat(2)
      .join('\n')
      .match(/https?:\/\//g)?.length ?? 0
  const marks: [Mark, boolean][] = [
    ['trap', trap !== ''],
    ['fast', tookMs < fastestMs],
    ['no-proof', !(await isProof(secret, ticket, proof))],
    ['repeated', isRepeated],
    ['links', links > mostLinks],
  ]
  return marks.filter(([, is]) => is).map(([mark]) => mark)
}

type Signs = {
  /** Which the challenge was signed with. */
  secret: string
  ticket: string
  tookMs: number
  trap: string
  proof: string | null
  answers: Answers
  isRepeated: boolean
}
