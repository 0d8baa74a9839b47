import { describe, expect, it } from 'vitest'
import { formatTable, median } from './table.ts'

describe('the table of a measurement', () => {
  it('puts words to the left and numbers to the right', () => {
    expect(
      formatTable(
        ['page', 'req/s'],
        [
          ['/', '9'],
          ['/match', '1200'],
        ],
      ),
    ).toBe(['page    req/s', '/           9', '/match   1200'].join('\n'))
  })

  it('takes the round in the middle, whatever disturbed another one', () => {
    const rounds = [9, 1, 5].map((requestsPerSecond) => ({ requestsPerSecond, p99Ms: 1 }))
    expect(median(rounds).requestsPerSecond).toBe(5)
    expect(() => median([])).toThrow('Nothing was measured')
  })
})
