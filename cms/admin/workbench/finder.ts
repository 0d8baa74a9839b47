import type { Answer, Ask, Question } from './protocol.ts'

/** `taken` as it was asked last; the answer may still be the one before. */
type Held = { number: number; taken: string; answer: Answer | null }
export type Finder = ReturnType<typeof createFinder>

/** As many answers as one goes back and forth between. */
const most = 20

/**
 * The page's side of the thread that finds: remembers answers, so that what was asked ahead is there at once. After a decision
 * the answer from before it stands until the new one is there.
 */
export const createFinder = (post: (ask: Ask) => void) => {
  const held = new Map<string, Held>()
  const listeners = new Set<() => void>()
  let number = 0
  return {
    /** For React: who wants to hear that an answer came in. Returns how to stop. */
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** What is known now; null: it is on its way, or nobody asked. */
    peek: (question: Question): Answer | null => held.get(subjectOf(question))?.answer ?? null,
    /** Asks, unless that was done. */
    ask: (question: Question): void => {
      const subject = subjectOf(question)
      const before = held.get(subject)
      const taken = question.taken.join()
      if (before?.taken === taken) return
      number += 1
      held.delete(subject)
      held.set(subject, { number, taken, answer: before?.answer ?? null })
      for (const oldest of held.keys()) if (held.size > most) held.delete(oldest)
      post({ number, question })
    },
    /** Takes in what the thread found; an answer that nobody waits for any more is left. */
    receive: (to: number, answer: Answer): void => {
      for (const one of held.values()) if (one.number === to) one.answer = answer
      for (const listener of listeners) listener()
    },
  }
}

const subjectOf = ({ from, id, filters }: Question): string =>
  [from, id, filters.sector, filters.maturity].join(' ')
