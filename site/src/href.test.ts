import { describe, expect, it } from 'vitest'
import { href, localeOf } from './href.ts'

describe('addresses of the site', () => {
  it('has no prefix in Dutch and one in English', () => {
    expect(href('/uitdagingen?sector=zorg', 'nl')).toBe('/uitdagingen?sector=zorg')
    expect(href('/uitdagingen?sector=zorg', 'en')).toBe('/en/uitdagingen?sector=zorg')
  })

  it('ends the home page without a slash, unless that is all there is', () => {
    expect(href('/', 'nl')).toBe('/')
    expect(href('/', 'en')).toBe('/en')
  })

  it('leaves the addresses of others alone', () => {
    expect(href('https://www.vlaanderen.be/en', 'en')).toBe('https://www.vlaanderen.be/en')
    expect(href('mailto:taskforce@helemaal-digitaal.example', 'en')).toBe(
      'mailto:taskforce@helemaal-digitaal.example',
    )
    expect(href('#inhoud', 'en')).toBe('#inhoud')
  })

  it('is taken apart again', () => {
    expect(localeOf('/en/sectoren')).toEqual({ locale: 'en', path: '/sectoren' })
    expect(localeOf('/en')).toEqual({ locale: 'en', path: '/' })
    expect(localeOf('/sectoren')).toEqual({ locale: 'nl', path: '/sectoren' })
  })

  it('takes no word that begins like a language for one', () => {
    expect(localeOf('/energie')).toEqual({ locale: 'nl', path: '/energie' })
  })
})
