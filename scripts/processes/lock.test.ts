import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holderOf, tryLock, waitForLock } from './lock.mjs'

let dir: string
let file: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lock-'))
  file = join(dir, 'deep', 'a.lock')
})
afterEach(() => rm(dir, { recursive: true }))

const module = new URL('lock.mjs', import.meta.url).href
/** Another process that takes the lock and keeps it until it is killed. */
const otherHolder = async () => {
  const code = `const { tryLock } = await import('${module}'); tryLock(process.argv[1]); console.log('.'); setInterval(() => 0, 1e6)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, file])
  await once(child.stdout, 'data')
  return child
}
const release = () => {
  const lock = tryLock(file)
  if ('holder' in lock) throw new Error(`held by ${lock.holder}`)
  lock.release()
}

it('is held by one at a time, and can be had again once it is released', () => {
  const lock = tryLock(file)
  expect(tryLock(file)).toEqual({ holder: process.pid })
  expect(holderOf(file)).toBe(process.pid)
  if ('release' in lock) lock.release()
  expect(holderOf(file)).toBeNull()
  release()
})

it('counts for nothing once its holder was killed', async () => {
  const other = await otherHolder()
  expect(tryLock(file)).toEqual({ holder: other.pid })
  other.kill('SIGKILL')
  await once(other, 'close')
  expect(existsSync(file)).toBe(true)
  release()
})

it('counts for nothing when the number of its holder was given to another process', async () => {
  release()
  await writeFile(file, JSON.stringify({ pid: process.pid, birth: 'long ago' }))
  release()
})

it('is waited for, and tells once for whom', async () => {
  const other = await otherHolder()
  const told: number[] = []
  const waiting = waitForLock(file, (holder) => told.push(holder))
  setTimeout(() => other.kill('SIGKILL'), 700)
  const done = await waiting
  expect(told).toEqual([other.pid])
  done()
})

it('is no longer waited for by who was told to stop', async () => {
  tryLock(file)
  await expect(waitForLock(file, undefined, AbortSignal.timeout(300))).rejects.toThrow()
})
