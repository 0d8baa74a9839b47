import { describe, expect, it } from 'vitest'
import { dayInWords } from './day.ts'

describe('a day in the dossier of a submission', () => {
  it.each([
    ['2027-03-01', '1 maart 2027'],
    ['2027-03-01T12:00:00.000Z', '1 maart 2027'],
    // Midnight in Brussels is still the day before in Greenwich.
    ['2027-02-28T23:00:00.000Z', '1 maart 2027'],
    ['binnenkort', 'binnenkort'],
  ])('that is stored as %s is read as %s', (stored, read) => expect(dayInWords(stored, 'nl')).toBe(read))

  it('is read in English by who works in English', () =>
    expect(dayInWords('2027-03-01', 'en')).toBe('1 March 2027'))
})
