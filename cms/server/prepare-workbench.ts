import { sealHeader, sealRequest } from '#intake/request-seal.ts'
import type { CmsEnvironment } from '../env.ts'
import { log } from '../log.ts'
import { preparePath } from '../workbench/prepare-path.ts'

/** By then the site has read what it starts with, thousands of records too: two cores are not asked for everything at once. */
const restMs = 15_000

/**
 * Has the workbench made ready once this server listens. Asked for over the network like everything else: what Payload holds
 * is in Next's bundle, out of reach from here. A failure is only said: who opens the workbench first waits for it then.
 */
export const prepareWorkbench = ({ host, port, purgeSecret }: CmsEnvironment): void => {
  const ask = async (): Promise<void> => {
    const body = new Uint8Array()
    const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}${preparePath}`, {
      method: 'POST',
      headers: { [sealHeader]: sealRequest(purgeSecret, preparePath, body, Date.now()) },
      body,
    })
    if (!answer.ok) throw new Error(`${preparePath} answers ${answer.status}`)
  }
  setTimeout(() => {
    ask().catch((error: unknown) => log('warn', 'workbench not prepared', { reason: String(error) }))
  }, restMs).unref()
}
