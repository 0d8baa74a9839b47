import { describe, expect, it } from 'vitest'
import { clientAddress, isSameOrigin } from './client.ts'

describe('the address of a visitor', () => {
  it('is the last one that a proxy nearby wrote down', () => {
    const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7' }
    for (const proxy of ['127.0.0.1', '::1', '::ffff:10.0.0.2', '192.168.1.1', 'fd00::1']) {
      expect(clientAddress(proxy, headers)).toBe('203.0.113.7')
    }
  })

  it('is the peer’s own when that is no proxy of ours, whatever it claims', () => {
    expect(clientAddress('203.0.113.9', { 'x-forwarded-for': '127.0.0.1' })).toBe('203.0.113.9')
    expect(clientAddress('127.0.0.1', {})).toBe('127.0.0.1')
  })
})

describe('a form of our own', () => {
  it('comes from the public address or from the name that the browser asked for', () => {
    expect(isSameOrigin({ origin: 'https://portaal.example' }, 'https://portaal.example')).toBe(true)
    expect(
      isSameOrigin({ origin: 'http://localhost:4321', host: 'localhost:4321' }, 'https://portaal.example'),
    ).toBe(true)
  })

  it('does not come from elsewhere, nor from a page that hides where it is', () => {
    for (const origin of ['https://elders.example', 'null', 'http://portaal.example']) {
      expect(isSameOrigin({ origin, host: 'localhost:4321' }, 'https://portaal.example')).toBe(false)
    }
    expect(isSameOrigin({ 'sec-fetch-site': 'cross-site' }, 'https://portaal.example')).toBe(false)
    expect(isSameOrigin({ 'sec-fetch-site': 'same-site' }, 'https://portaal.example')).toBe(false)
  })

  it('may come from a program, which nobody can trick into posting', () => {
    expect(isSameOrigin({}, 'https://portaal.example')).toBe(true)
  })
})
