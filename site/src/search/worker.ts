/** Searches in a worker, so that typing never waits. Asks for nothing but indexes; sends nothing. */
import { answerTo } from './answers.ts'
import { holdIndex, type HeldIndex } from './held-index.ts'
import type { Ask, Reply } from './protocol.ts'

/** Who has not typed for so long, pauses. */
const pauseMs = 1_000

let held: HeldIndex | null = null
let asked = 0

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.type === 'open') open(data.folder)
  else if (data.type === 'return') void held?.look()
  else void reply(data)
})

const open = (folder: string): void => {
  held ??= holdIndex({ read: async (file) => read(`${folder}/${file}`), now: () => performance.now(), quiet })
  // Loads ahead. That it failed is told to who asks something, after one more try.
  held.get().catch(() => undefined)
}

const reply = async ({ number, ...question }: Extract<Ask, { type: 'find' }>): Promise<void> => {
  asked = performance.now()
  try {
    if (!held) throw new Error('The index was not opened')
    say({ type: 'found', number, ...answerTo(await held.get(), question) })
    void held.lookNowAndThen()
  } catch (error) {
    say({ type: 'failed', reason: String(error) })
  }
}

const say = (message: Reply): void => self.postMessage(message)

const read = async (address: string): Promise<unknown> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.json()
}

const quiet = async (): Promise<void> => {
  for (;;) {
    const left = asked + pauseMs - performance.now()
    if (left <= 0) return
    await new Promise((resolve) => setTimeout(resolve, left))
  }
}
