import { describe, expect, it } from 'vitest'
import { isSubmissionPath, isTokenPath, loggedPath } from './submission-paths.ts'

describe('an address in the log', () => {
  it.each([
    ['/indienen/status/Geheim_123', '/indienen/status/…'],
    ['/en/indienen/status/Geheim_123/ontvangen?x=1', '/en/indienen/status/…'],
    ['/en/antwoord/introduction.3.demand.x.Geheim_123', '/en/antwoord/…'],
    ['/portaal/indienen/verder/Geheim_123', '/portaal/indienen/verder/…'],
    ['//indienen//STATUS/Geheim_123/', '//indienen//STATUS/…'],
    ['http://portaal.example/indienen/status/Geheim_123', 'http://portaal.example/indienen/status/…'],
  ])('holds no token: %s', (url, logged) => {
    expect(loggedPath(url)).toBe(logged)
  })

  it('is otherwise the path, without what was asked', () => {
    expect(loggedPath('/zoeken?q=geheim')).toBe('/zoeken')
    expect(loggedPath('/indienen/oplossing')).toBe('/indienen/oplossing')
  })
})

describe('a page of submitting', () => {
  it('is known in every language, the free page above it is none', () => {
    expect(['/indienen/oplossing', '/en/indienen/status/x'].every(isSubmissionPath)).toBe(true)
    expect(['/indienen', '/en/indienen', '/over/indienen/x'].some(isSubmissionPath)).toBe(false)
    expect(['/indienen/status/x', '/en/indienen/verder/x'].every(isTokenPath)).toBe(true)
    expect(isTokenPath('/indienen/oplossing')).toBe(false)
  })
})
