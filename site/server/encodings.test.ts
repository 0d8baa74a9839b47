import { describe, expect, it } from 'vitest'
import { acceptedEncoding, isCompressible } from './encodings.ts'

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
    ['GZIP', 'gzip'],
    ['brotli', 'identity'],
  ])('for a client that takes %s is %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding)
  })

  it('is worth the work for text, not for what is compressed already', () => {
    const text = [
      'text/html; charset=utf-8',
      'application/json',
      'application/ld+json',
      'image/svg+xml',
      'application/rss+xml',
    ]
    for (const type of text) expect(isCompressible(type)).toBe(true)
    for (const type of ['image/png', 'font/woff2', 'application/pdf', ''])
      expect(isCompressible(type)).toBe(false)
  })
})
