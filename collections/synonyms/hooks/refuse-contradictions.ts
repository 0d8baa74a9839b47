import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import type { Words } from '../../fields/labelled.ts'
import { say } from '../../fields/labelled.ts'
import type { Saved } from '../../hooks/hook-arguments.ts'
import { findCircle, type Leading } from '../circles.ts'
import { quoted, sameWord } from '../words.ts'

type Kind = 'concept' | 'stop'
type Entry = Leading & { kind: Kind }

/**
 * Holds a record against all others: words may not lead in a circle, and what searching passes over cannot lead anywhere.
 * The seed brings hundreds at once, of which a test says that they agree.
 * @throws ValidationError that names the other record
 */
export const refuseContradictions: CollectionBeforeValidateHook<Saved> = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (!data || context.seeding) return data
  const entry = entryOf({ ...originalDoc, ...data })
  const others = await othersOf(req, originalDoc?.id)
  const fault = entry.kind === 'stop' ? stopFault(entry, others) : conceptFault(entry, others)
  if (fault)
    throw new ValidationError(
      {
        collection: 'synonyms',
        errors: [
          { path: fault.path, message: req.i18n.language === 'en' ? fault.message.en : fault.message.nl },
        ],
        req,
      },
      req.t,
    )
  return data
}

type Fault = { path: 'terms' | 'everyday' | 'hints'; message: Words }

const conceptFault = (entry: Entry, others: readonly Entry[]): Fault | null => {
  for (const path of ['terms', 'everyday'] as const) {
    const stop = firstShared(
      entry[path],
      others.filter(({ kind }) => kind === 'stop').map(({ terms, label }) => ({ words: terms, label })),
    )
    if (stop)
      return {
        path,
        message: say(
          `${quoted(stop.word)} staat in ${quoted(stop.label)} als woord waar de zoekfunctie niet op let. Haal het daar of hier weg.`,
          `${quoted(stop.word)} stands in ${quoted(stop.label)} as a word that searching passes over. Take it out there or here.`,
        ),
      }
  }
  const circle = findCircle(
    entry,
    others.filter(({ kind }) => kind === 'concept'),
  )
  if (!circle) return null
  const names = circle.others.slice(0, 3).map(quoted).join(', ')
  return {
    path: circle.list,
    message: say(
      `${quoted(circle.word)} leidt zo in een kring terug naar zichzelf, samen met ${names}. Maak er één groep van of haal het woord weg.`,
      `${quoted(circle.word)} leads back to itself this way, together with ${names}. Make one group of them or take the word out.`,
    ),
  }
}

const stopFault = (entry: Entry, others: readonly Entry[]): Fault | null => {
  const used = firstShared(
    entry.terms,
    others
      .filter(({ kind }) => kind === 'concept')
      .map(({ terms, everyday, label }) => ({ words: [...terms, ...everyday], label })),
  )
  return used
    ? {
        path: 'terms',
        message: say(
          `${quoted(used.word)} is een woord van ${quoted(used.label)}. Haal het daar of hier weg.`,
          `${quoted(used.word)} is a word of ${quoted(used.label)}. Take it out there or here.`,
        ),
      }
    : null
}

/** The first word that stands in one of the lists too, with the label of that list. */
const firstShared = (
  words: readonly string[],
  lists: readonly { words: readonly string[]; label: string }[],
): { word: string; label: string } | null => {
  const labels = new Map(lists.flatMap((list) => list.words.map((word) => [sameWord(word), list.label])))
  for (const word of words) {
    const label = labels.get(sameWord(word))
    if (label !== undefined) return { word, label }
  }
  return null
}

const othersOf = async (req: PayloadRequest, id: unknown): Promise<Entry[]> => {
  const { docs } = await req.payload.find({
    collection: 'synonyms',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { label: true, kind: true, terms: true, everyday: true, hints: true },
    where: typeof id === 'number' ? { id: { not_equals: id } } : {},
    req,
  })
  return docs.map(entryOf)
}

/** Reads a record, or what someone sends as one: a stop word leads nowhere. */
const entryOf = (record: object): Entry => {
  const { kind, label, terms, everyday, hints }: Partial<Record<keyof Entry, unknown>> = record
  const isStop = kind === 'stop'
  return {
    kind: isStop ? 'stop' : 'concept',
    label: typeof label === 'string' ? label : '',
    terms: textsOf(terms),
    everyday: isStop ? [] : textsOf(everyday),
    hints: isStop ? [] : textsOf(hints),
  }
}

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
