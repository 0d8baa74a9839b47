import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepSecrets } from './secrets.ts'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'secrets-'))
})
afterAll(() => rm(dir, { recursive: true }))

it('makes secrets once and finds them again, readable by their owner alone', async () => {
  const place = join(dir, 'data')
  const made = await keepSecrets(place)
  expect(await keepSecrets(place)).toEqual(made)
  expect(new Set(Object.values(made)).size).toBe(4)
  expect((await stat(join(place, 'secrets.json'))).mode & 0o777).toBe(0o600)
  expect((await stat(place)).mode & 0o777).toBe(0o700)
})

it('makes no new ones over a damaged file: they would lock its owner out', async () => {
  const file = join(dir, 'secrets.json')
  for (const text of ['', '{"payloadSecret":', '{"payloadSecret":"x"}']) {
    await writeFile(file, text)
    await expect(keepSecrets(dir)).rejects.toThrow('is damaged')
    expect(await readFile(file, 'utf8')).toBe(text)
  }
})
