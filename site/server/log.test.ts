import { describe, expect, it } from 'vitest'
import { createLog } from './log.ts'

describe('the log', () => {
  it('writes lines together, each of them one JSON object', () => {
    const written: string[] = []
    const log = createLog({ write: (text) => written.push(text), now: () => 0 })
    log.info('a', { x: 1 })
    log.info('b')
    expect(written).toEqual([])
    log.flush()
    expect(written).toEqual([
      '{"level":"info","time":"1970-01-01T00:00:00.000Z","msg":"a","x":1}\n{"level":"info","time":"1970-01-01T00:00:00.000Z","msg":"b"}\n',
    ])
  })

  it('writes errors at once', () => {
    const written: string[] = []
    createLog({ write: (text) => written.push(text) }).error('broken')
    expect(written).toHaveLength(1)
  })

  it('counts what is too much to write one by one', () => {
    let written = ''
    const log = createLog({ write: (text) => (written += text), hitsEach: 2 })
    for (let index = 0; index < 10; index += 1) log.hit(`id-${index}`, 'GET', '/?q=geheim', 200)
    log.flush()
    const lines = written.trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('"path":"/"')
    expect(lines[2]).toContain('"count":8')
  })
})
