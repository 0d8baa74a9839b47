import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { birthOf } from './process.mjs'
import { runProgram } from './program.ts'

const isGone = (pid: number) => birthOf(pid) === null
const never = new AbortController().signal
const script = (code: string) => ({ name: 'It', argv: ['--input-type=module', '-e', code], env: process.env })

describe('a program', () => {
  it('that fails is told with its last words', async () => {
    await expect(runProgram(script(`console.error('disk full'); process.exit(2)`), never)).rejects.toThrow(
      'It failed (exit code 2)\ndisk full',
    )
  })

  it('ends with everything that it started when it is told to stop', async () => {
    const stop = new AbortController()
    let grandchild = 0
    const code = `const { spawn } = await import('node:child_process'); console.log(spawn('sleep', ['60']).pid); setInterval(() => 0, 1e6)`
    const onLine = (line: string) => {
      grandchild = Number(line)
      stop.abort(new Error('stopped'))
    }
    await expect(runProgram({ ...script(code), onLine }, stop.signal)).rejects.toThrow('stopped')
    await expect.poll(() => isGone(grandchild)).toBe(true)
  })

  it('notices that its supervisor was killed, and stops', async () => {
    const supervisor = `
      const { startProgram } = await import('${new URL('program.ts', import.meta.url).href}')
      const code = 'setInterval(() => 0, 1e6)'
      const { child } = startProgram({ name: 'x', argv: ['--input-type=module', '-e', code], env: process.env })
      console.log(child.pid)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', supervisor])
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const pid = Number(line.toString())
    expect(isGone(pid)).toBe(false)
    child.kill('SIGKILL')
    await expect.poll(() => isGone(pid), { timeout: 5_000 }).toBe(true)
  })
})
