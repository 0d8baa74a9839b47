import { describe, expect, it } from 'vitest'
import { askedIn, fragmentOf } from './shared-link.ts'

describe('a link to share', () => {
  it('holds text and filters behind the # alone, and gives them back', () => {
    const asked = {
      text: 'Bewoners & familie: 50% + “ééns per week”?\nHelp!',
      sector: 'zorg-en-welzijn',
      deployableNow: true,
    }
    expect(askedIn(fragmentOf(asked))).toEqual(asked)
    expect(new URL(fragmentOf(asked), 'https://portaal.example/match')).toMatchObject({
      pathname: '/match',
      search: '',
    })
  })

  it('leaves out filters that are not set', () => {
    expect(fragmentOf({ text: ' laptop ', sector: '', deployableNow: false })).toBe('#q=laptop')
  })

  it('is no link to a search when it holds no text', () => {
    for (const fragment of ['', '#', '#inhoud', '#q=', '#q=%20', '#sector=onderwijs'])
      expect(askedIn(fragment), fragment).toBeNull()
  })
})
