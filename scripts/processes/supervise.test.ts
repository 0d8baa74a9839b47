import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { birthOf } from './process.mjs'
import { startProgram } from './program.ts'
import type { Part } from './supervise.ts'
import { supervise } from './supervise.ts'

let part: Part | undefined
afterEach(() => part?.stop())

const living = `process.on('SIGTERM', () => process.exit(0)); console.log('up'); setInterval(() => 0, 1e6)`

/** A part that runs a line of code and is ready once it says "up". */
const run = (code: string) => {
  let up = false
  const said: string[] = []
  const start = () => {
    up = false
    const onLine = (line: string) => {
      said.push(line)
      up ||= line === 'up'
    }
    return startProgram({ name: 'x', argv: ['--input-type=module', '-e', code], env: process.env, onLine })
  }
  const isReady = () => Promise.resolve(up)
  part = supervise({ name: 'it', start, isReady, stopSignal: 'SIGTERM', say: (line) => said.push(line) })
  return { part, said }
}

describe('a supervised part', () => {
  it('is started again at once when it is killed', async () => {
    const { part, said } = run(living)
    await part.ready
    const first = part.pid()
    process.kill(first ?? 0, 'SIGKILL')
    await expect.poll(() => said.filter((line) => line === 'up').length, { timeout: 5_000 }).toBe(2)
    expect(said).toContain('it ended (SIGKILL), starts again')
    expect(part.pid()).not.toBe(first)
  })

  it('is given up with its last words when it never gets ready', async () => {
    const { part, said } = run(`console.log('no such table'); process.exit(3)`)
    await expect(part.ready).rejects.toThrow('it does not start (exit code 3)\nno such table')
    expect(said.filter((line) => line === 'no such table')).toHaveLength(3)
  })

  it('is gone after it was stopped, and does not come back', async () => {
    const { part, said } = run(living)
    await part.ready
    const pid = part.pid() ?? 0
    await part.stop()
    expect(birthOf(pid)).toBeNull()
    await sleep(300)
    expect(said.filter((line) => line === 'up')).toHaveLength(1)
  })

  it('finishes what it is doing before it stops', async () => {
    const slow = `process.on('SIGTERM', () => setTimeout(() => { console.log('done'); process.exit(0) }, 400)); console.log('up'); setInterval(() => 0, 1e6)`
    const { part, said } = run(slow)
    await part.ready
    await part.stop()
    expect(said).toContain('done')
  })

  it('can be stopped while it waits to be started again', async () => {
    const { part } = run(`process.exit(1)`)
    await sleep(200)
    const begun = performance.now()
    await part.stop()
    expect(performance.now() - begun).toBeLessThan(3_000)
  })
})
