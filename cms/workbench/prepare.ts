import { sealedEndpoint } from '../submissions/sealed-endpoint.ts'
import { preparePath } from './prepare-path.ts'
import { heldRecords } from './shelf.ts'

/**
 * Begins to make what the workbench opens with, before anyone waits for it: `POST /api/matches/workbench/prepare`, from our own
 * server. Answers at once; what is made already is not made again.
 */
export const prepareEndpoint = sealedEndpoint(
  preparePath,
  () => null,
  async (req) => {
    const { logger } = req.payload
    heldRecords(req).then(
      () => logger.info('The workbench is ready'),
      // Who opens it tries again, and waits for it as before.
      (err: unknown) => logger.warn({ err, msg: 'The workbench could not be made ready' }),
    )
    return { status: 202, body: { message: 'De werkbank wordt klaargezet.' } }
  },
)
