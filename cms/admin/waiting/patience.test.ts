import { expect, it } from 'vitest'
import { withPatience } from './patience.ts'

it('brings what is there in time', async () => {
  expect(await withPatience(1_000, async () => Promise.resolve(3))).toBe(3)
})

it('goes on without what takes too long, and tells it to stop', async () => {
  let steps = 0
  const slow = async (isWaitedFor: () => boolean): Promise<number> => {
    while (isWaitedFor()) {
      steps += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return steps
  }
  expect(await withPatience(20, slow)).toBeNull()
  const then = steps
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(steps).toBe(then)
})

it('says what goes wrong in time', async () => {
  await expect(withPatience(1_000, async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
