import { describe, expect, it, vi } from 'vitest'
import { createFinder } from './finder.ts'
import type { Answer, Ask, Question } from './protocol.ts'

const about = (id: number, taken: number[] = [], sector = ''): Question => ({
  from: 'challenge',
  id,
  filters: { sector, maturity: '' },
  taken,
})
const answer = (description: string): Answer => ({ description, suggestions: [] })

describe('the finder of the workbench', () => {
  it('asks once, tells when the answer is in and remembers it', () => {
    const post = vi.fn<(ask: Ask) => void>()
    const heard = vi.fn()
    const finder = createFinder(post)
    const stop = finder.subscribe(heard)
    finder.ask(about(1))
    finder.ask(about(1))
    expect(post.mock.calls).toEqual([[{ number: 1, question: about(1) }]])
    expect(finder.peek(about(1))).toBeNull()
    finder.receive(1, answer('one'))
    expect(heard).toHaveBeenCalledOnce()
    expect(finder.peek(about(1))).toEqual(answer('one'))
    expect(finder.peek(about(2))).toBeNull()
    expect(finder.peek(about(1, [], 'zorg'))).toBeNull()
    stop()
    finder.receive(1, answer('again'))
    expect(heard).toHaveBeenCalledOnce()
  })

  it('keeps the answer from before a decision until there is a new one, and takes no late one for it', () => {
    const finder = createFinder(() => undefined)
    finder.ask(about(1))
    finder.receive(1, answer('before'))
    finder.ask(about(1, [7]))
    expect(finder.peek(about(1, [7]))).toEqual(answer('before'))
    finder.ask(about(1, [7, 8]))
    finder.receive(2, answer('late'))
    expect(finder.peek(about(1, [7, 8]))).toEqual(answer('before'))
    finder.receive(3, answer('after'))
    expect(finder.peek(about(1, [7, 8]))).toEqual(answer('after'))
  })

  it('forgets what was asked long ago', () => {
    const finder = createFinder(() => undefined)
    for (let id = 1; id <= 30; id += 1) {
      finder.ask(about(id))
      finder.receive(id, answer(String(id)))
    }
    expect(finder.peek(about(1))).toBeNull()
    expect(finder.peek(about(30))).toEqual(answer('30'))
  })
})
