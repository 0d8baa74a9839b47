import { describe, expect, it } from 'vitest'
import { parsePurge, signPurge, verifyPurge } from './purge.ts'

const secret = 'a-secret-of-some-length'
const body = '{"tags":["solutions","solutions:12"]}'
const now = Date.UTC(2026, 0, 1)

describe('the signature of a purge', () => {
  it('is accepted within a minute, whichever clock is ahead', () => {
    const signature = signPurge(body, secret, now)
    for (const seconds of [-60, 0, 60])
      expect(verifyPurge(body, signature, secret, now + seconds * 1000)).toBe(true)
    for (const seconds of [-62, 62])
      expect(verifyPurge(body, signature, secret, now + seconds * 1000)).toBe(false)
  })

  it('is refused for another body, another secret, another time', () => {
    const signature = signPurge(body, secret, now)
    expect(verifyPurge(`${body} `, signature, secret, now)).toBe(false)
    expect(verifyPurge(body, signature, 'another-secret', now)).toBe(false)
    expect(verifyPurge(body, signature.replace(/^t=\d+/, `t=${now / 1000 + 1}`), secret, now)).toBe(false)
  })

  it('is refused when absent or malformed', () => {
    for (const signature of [undefined, '', 't=1', 'v1=00', `t=${now / 1000},v1=zz`, `t=${now / 1000},v1=`]) {
      expect(verifyPurge(body, signature, secret, now)).toBe(false)
    }
  })

  it('stays what other signers were told it is', () => {
    expect(signPurge('{"tags":["*"]}', 'secret', 1_790_000_000_999)).toBe(
      't=1790000000,v1=fa404c552f0f2501f64d141bcfb2bc7cd6108fe21ce7569be9a44f6c7a474833',
    )
  })
})

describe('the body of a purge', () => {
  it('is a list of tags', () => {
    expect(parsePurge(body)).toEqual(['solutions', 'solutions:12'])
    expect(parsePurge('{"tags":["*"]}')).toEqual(['*'])
  })

  it('is nothing else', () => {
    const others = [
      '',
      'null',
      '[]',
      '{}',
      '{"tags":"*"}',
      '{"tags":[]}',
      '{"tags":[1]}',
      '{"tags":["a,b"]}',
      '{"tags":[""]}',
    ]
    for (const other of others) expect(parsePurge(other)).toBeNull()
  })
})
