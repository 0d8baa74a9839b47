import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A project with the real bootstrap, commands of one line, and an npm that does what the test wants. */
let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bootstrap-'))
  await mkdir(join(root, 'scripts/processes'), { recursive: true })
  for (const file of ['bootstrap.mjs', 'processes/lock.mjs', 'processes/process.mjs'])
    await copyFile(join(import.meta.dirname, file), join(root, 'scripts', file))
  await write('package.json', '{"type":"module"}')
  await write('package-lock.json', lock('1.0.0'))
  await write('scripts/say.ts', 'console.log(process.argv.slice(2).join() as string); process.exit(7)')
  await write('npm.mjs', goodNpm)
})
afterEach(() => rm(root, { recursive: true }))

const write = (file: string, text: string) => writeFile(join(root, file), text)
const read = (file: string) => readFile(join(root, file), 'utf8').catch(() => '')
const lock = (version: string) =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/other': { version, optional: true } },
  })
const goodNpm = `
  import { appendFileSync, copyFileSync, mkdirSync, symlinkSync } from 'node:fs'
  appendFileSync('calls', process.argv[2] + '\\n')
  console.log('added 1 package')
  await new Promise((resolve) => setTimeout(resolve, 300))
  mkdirSync('node_modules/.bin', { recursive: true })
  try { symlinkSync('${process.execPath}', 'node_modules/.bin/node') } catch {}
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json')`

const start = (...args: string[]) => {
  const env = { ...process.env, npm_execpath: join(root, 'npm.mjs'), npm_node_execpath: process.execPath }
  return spawn(process.execPath, ['scripts/bootstrap.mjs', ...args], { cwd: root, env, detached: true })
}
const run = async (...args: string[]) => {
  const child = start(...args)
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}

describe('every npm script', () => {
  it('installs what is missing, then runs its command with its arguments, and ends as that ends', async () => {
    expect(await run('say', 'a', '--b')).toMatchObject({ code: 7, out: 'a,--b\n' })
    expect(await read('calls')).toBe('ci\n')
  })

  it('installs nothing when all is there, and says nothing then', async () => {
    await run('say')
    expect(await run('say')).toEqual({ code: 7, out: '\n', err: '' })
    expect(await read('calls')).toBe('ci\n')
  })

  it('installs again when the lock file names another version', async () => {
    await run('say')
    await write('package-lock.json', lock('2.0.0'))
    await run('say')
    expect(await read('calls')).toBe('ci\nci\n')
  })

  it('installs once when two are started at the same time', async () => {
    const [first, second] = await Promise.all([run('say'), run('say')])
    expect([first.code, second.code]).toEqual([7, 7])
    expect(await read('calls')).toBe('ci\n')
  })

  it('shows what npm said when it fails, and only then', async () => {
    expect((await run('say')).err).not.toContain('added 1 package')
    await rm(join(root, 'node_modules'), { recursive: true })
    await write('npm.mjs', `console.error('no network'); process.exit(1)`)
    const { code, err } = await run('say')
    expect(code).toBe(1)
    expect(err).toContain('no network')
  })

  it('names a command that does not exist', async () => {
    expect(await run('fly')).toMatchObject({ code: 1, out: '' })
  })

  it.each(['itself', 'its whole group'])(
    'lets its command finish when %s is told to stop',
    async (target) => {
      await mkdir(join(root, 'node_modules/.bin'), { recursive: true })
      await symlink(process.execPath, join(root, 'node_modules/.bin/node'))
      await write('node_modules/.package-lock.json', lock('1.0.0'))
      await write(
        'scripts/work.ts',
        `process.on('SIGTERM', () => setTimeout(() => { console.log('finished'); process.exit(0) }, 300))
       console.log('working'); setInterval(() => 0, 1e6)`,
      )
      const child = start('work')
      await once(child.stdout, 'data')
      process.kill(target === 'itself' ? (child.pid ?? 0) : -(child.pid ?? 0), 'SIGTERM')
      const [said] = (await once(child.stdout, 'data')) as [Buffer]
      expect(said.toString()).toBe('finished\n')
      expect(await once(child, 'close')).toEqual([0, null])
    },
  )
})
