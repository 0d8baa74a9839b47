import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'

function canonical(url: string): string {
  const parsed = parseAddress(url)
  return parsed.kind === 'address' ? formatAddress(parsed.address.path, parsed.address.query) : parsed.kind
}

describe('the address of a page', () => {
  it('is the same whatever the order and the company of its parameters', () => {
    const one = canonical('/oplossingen?sector=zorg&pagina=2')
    expect(canonical('/oplossingen?pagina=2&utm_source=x&sector=zorg&fbclid=1')).toBe(one)
    expect(canonical('/oplossingen?pagina=2&sector=zorg&q=&status=')).toBe(one)
  })

  it('keeps several values of one parameter, in their order', () => {
    expect(canonical('/oplossingen?sector=zorg&q=x&sector=horeca')).toBe(
      '/oplossingen?q=x&sector=zorg&sector=horeca',
    )
  })

  it('is the same in every spelling', () => {
    expect(canonical('/sectoren/%7Aorg?q=a%20b')).toBe(canonical('/sectoren/zorg?q=a+b'))
    expect(canonical('http://portaal.example/sectoren/zorg')).toBe('/sectoren/zorg')
    expect(canonical('/nieuws/caf%c3%a9')).toBe('/nieuws/caf%C3%A9')
  })

  it('moves to the address without a slash at its end, and never to another host', () => {
    const location = (url: string) => {
      const parsed = parseAddress(url)
      return parsed.kind === 'moved' ? parsed.location : parsed.kind
    }
    expect(location('/sectoren/?q=x')).toBe('/sectoren?q=x')
    expect(location('//elders.example/')).toBe('/elders.example')
    expect(location('/sectoren//zorg')).toBe('/sectoren/zorg')
    expect(location('///')).toBe('/')
    expect(location('/')).toBe('address')
  })

  it('is refused when no page can have it', () => {
    const malformed = [
      '*',
      'sectoren',
      '/%E0%A4%A',
      '/%',
      '/a%00b',
      '/../etc/passwd',
      '/%2e%2e/x',
      '/a/..',
      '/a%2fb',
      '/a%5cb',
    ]
    for (const url of [...malformed, '/?q=%00']) expect(canonical(url)).toBe('malformed')
    expect(canonical(`/?q=${'a'.repeat(5000)}`)).toBe('too-long')
  })

  it('bears what people type in a query', () => {
    expect(canonical('/zoeken?q=100%')).toBe('/zoeken?q=100%25')
  })

  it('never throws, and settles after one redirect', () => {
    const url = fc.oneof(
      fc.string(),
      fc.webPath(),
      fc.string().map((text) => `/${text}`),
      fc
        .string({ unit: fc.constantFrom('/', '.', '%', '2', 'f', 'e', '5', 'c', 'a', '?', '\\', ':') })
        .map((text) => `/${text}`),
    )
    fc.assert(
      fc.property(url, (text) => {
        const parsed = parseAddress(text)
        if (parsed.kind !== 'moved') return
        expect(parsed.location).toMatch(/^\/(?!\/)/)
        expect(parseAddress(parsed.location).kind).not.toBe('moved')
      }),
    )
  })
})
