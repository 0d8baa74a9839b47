import { ValidationError, type CollectionBeforeValidateHook, type Plugin } from 'payload'
import type { Saved } from '#collections/hooks/hook-arguments.ts'
import { isCommonWord } from '#matching'

/**
 * Keeps words that searching passes over, such as "de", out of the concepts: they would lead nowhere. Which words those
 * are is for the matching to say, and the collections do not know the matching: so this rule is put on from here.
 */
export const refuseCommonWords: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'synonyms'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeValidate: [refuse, ...(collection.hooks?.beforeValidate ?? [])],
          },
        }
      : collection,
  ),
})

/** The first single word of a list that is common; inside a phrase such a word does no harm. */
export const commonWordIn = (words: unknown): string | null => {
  if (!Array.isArray(words)) return null
  const common: unknown = words.find(
    (word: unknown) => typeof word === 'string' && !/\s/.test(word.trim()) && isCommonWord(word),
  )
  return typeof common === 'string' ? common : null
}

const refuse: CollectionBeforeValidateHook<Saved> = ({ data, originalDoc, req }) => {
  if (!data || (data.kind ?? originalDoc?.kind) === 'stop') return data
  const errors = ['terms', 'everyday'].flatMap((path) => {
    const word = commonWordIn(data[path])
    return word === null ? [] : [{ path, message: messageOf(word, req.i18n.language) }]
  })
  if (errors.length > 0) throw new ValidationError({ collection: 'synonyms', errors, req }, req.t)
  return data
}

const messageOf = (word: string, language: string): string =>
  language === 'en'
    ? `‘${word}’ is a word that searching passes over. Take it out, or make it a phrase.`
    : `‘${word}’ is een woord waar de zoekfunctie niet op let. Haal het weg, of maak er een zinsdeel van.`
