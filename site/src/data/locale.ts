import type { Locale } from '#site/i18n/index.ts'

/** Picks a localised field's text; without a translation, the Dutch one. */
export const translated = (
  value: { nl?: string | null; en?: string | null } | null | undefined,
  locale: Locale,
): string => value?.[locale] ?? value?.nl ?? ''

/** `locale=all` gives every localised field as `{nl, en}`, also deep in blocks: this makes plain texts of them. */
export const inLocale = (value: unknown, locale: Locale): unknown => {
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale))
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => key === 'nl' || key === 'en')) return translated(value, locale)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLocale(inner, locale)]))
}
