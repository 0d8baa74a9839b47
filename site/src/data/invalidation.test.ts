import { afterEach, describe, expect, it, vi } from 'vitest'
import { invalidate, onInvalidate } from './invalidation.ts'

describe('invalidation', () => {
  const undo: (() => void)[] = []
  afterEach(() => undo.splice(0).forEach((off) => off()))

  it('tells the records before the pages, whoever registered first', async () => {
    const told: string[] = []
    undo.push(onInvalidate((tags) => void told.push(`pages ${tags.join()}`), 'pages'))
    undo.push(onInvalidate((tags) => void told.push(`records ${tags.join()}`)))
    await invalidate(['solutions', 'solutions:12'])
    expect(told).toEqual(['records solutions,solutions:12', 'pages solutions,solutions:12'])
  })

  it('drops the pages also when a keeper of records fails, and then says so', async () => {
    const told: string[] = []
    undo.push(
      onInvalidate(() => {
        throw new Error('broken')
      }),
    )
    undo.push(onInvalidate(() => void told.push('pages'), 'pages'))
    await expect(invalidate(['news'])).rejects.toThrow('Invalidating news failed')
    expect(told).toEqual(['pages'])
  })

  it('reaches listeners that another copy of the module registered', async () => {
    vi.resetModules()
    const copy = await import('./invalidation.ts')
    expect(copy.invalidate).not.toBe(invalidate)
    const told: string[] = []
    undo.push(copy.onInvalidate(() => void told.push('other copy')))
    await invalidate(['news'])
    expect(told).toEqual(['other copy'])
  })

  it('forgets a listener that was taken away', async () => {
    const told: string[] = []
    onInvalidate(() => void told.push('told'))()
    await invalidate(['news'])
    expect(told).toEqual([])
  })
})
