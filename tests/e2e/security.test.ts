import { describe, expect, inject, it } from 'vitest'
import { open } from './browsing.ts'

const site = (path: string, init?: RequestInit) => fetch(`${inject('portal').site}${path}`, init)

describe('the public site', () => {
  it('sends a policy without inline code on every answer', async () => {
    for (const path of ['/', '/match?q=zorg', '/bestaat-niet', '/rss.xml', '/favicon.svg']) {
      const { headers } = await site(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).not.toContain('unsafe-inline')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('set-cookie'), path).toBeNull()
    }
  })

  it('sends no inline script or style in its pages', async () => {
    for (const path of ['/', '/oplossingen', '/match', '/uitdagingen/weten-of-het-druk-is-in-de-winkel']) {
      const html = await (await site(path)).text()
      expect(html.match(/<script(?![^>]*\bsrc=)(?![^>]*application\/ld\+json)[^>]*>/g) ?? [], path).toEqual(
        [],
      )
      expect(html.match(/<style|\sstyle="/g) ?? [], path).toEqual([])
    }
  })

  it('answers bad addresses with a 4xx', async () => {
    for (const path of [
      '/%E0%A4%A',
      '/oplossingen/%00',
      `/zoeken?q=${'a'.repeat(5000)}`,
      '/..%2f..%2fetc%2fpasswd',
      '/oplossingen?pagina=-1&sector[]=x',
    ]) {
      const { status } = await site(path)
      expect(status, path).toBeLessThan(500)
    }
  })

  it('shows hostile words as words: nothing of them becomes an element', async () => {
    const hostile = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
    const browsing = await open()
    for (const path of ['/zoeken', '/match', '/oplossingen', '/en/nieuws']) {
      const page = await browsing.visit(`${path}?q=${encodeURIComponent(hostile)}`)
      expect(
        await page.$$('img[src="x"], script:not([src]):not([type="application/ld+json"])'),
        path,
      ).toEqual([])
      expect(await page.inputValue('[name=q]'), path).toBe(hostile)
    }
    await browsing.close()
  })

  it('refuses a purge that it cannot verify', async () => {
    const answer = await site('/_purge', {
      method: 'POST',
      body: '{"tags":["*"]}',
      headers: { 'x-portal-signature': 't=1,v1=00' },
    })
    expect(answer.status).toBe(401)
  })
})

describe('the cms', () => {
  it('runs no script without this answer’s nonce', async () => {
    const answer = await fetch(`${inject('portal').cms}/admin/login`)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? []
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${String(nonce)}"`))).toEqual([])
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
    expect(policy).toContain("; worker-src 'self';")
  })
})
