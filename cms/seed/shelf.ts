import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

/** Puts records on the shelf once: what stands there already, by its key, is left as editors made it. */
export type Shelf = {
  /** Creates the record unless its key exists, and returns its id. */
  ensure: <Slug extends CollectionSlug>(
    collection: Slug,
    key: string,
    data: RequiredDataFromCollectionSlug<Slug>,
    more?: More,
  ) => Promise<number>
  /** The id of a record by its key; throws when the content names what does not exist. */
  id: (collection: CollectionSlug, key: string) => number
  added: () => number
}
type More = { filePath?: string; file?: { data: Buffer; mimetype: string; name: string; size: number } }

/** The field by which a record is known again. */
const keyField: Partial<Record<CollectionSlug, string>> = {
  synonyms: 'label',
  media: 'alt',
  redirects: 'from',
}

/**
 * @param collections whose records are looked up or made
 */
export const openShelf = async (payload: Payload, collections: CollectionSlug[]): Promise<Shelf> => {
  const known = new Map<string, number>()
  for (const collection of collections) {
    const field = keyField[collection] ?? 'slug'
    const { docs } = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      draft: false,
    })
    for (const doc of docs as unknown as Record<string, unknown>[])
      known.set(`${collection}/${keyOf(doc, field)}`, Number(doc.id))
  }
  let added = 0
  return {
    ensure: async (collection, key, data, more) => {
      const found = known.get(`${collection}/${key}`)
      if (found !== undefined) return found
      const doc = await payload.create({
        collection,
        data,
        depth: 0,
        overrideAccess: true,
        context: { seeding: true },
        ...more,
      })
      known.set(`${collection}/${key}`, doc.id)
      added += 1
      return doc.id
    },
    id: (collection, key) => {
      const found = known.get(`${collection}/${key}`)
      if (found === undefined)
        throw new Error(`The seed content names ${collection} "${key}", which does not exist`)
      return found
    },
    added: () => added,
  }
}

/** Pages share a slug over languages. */
const keyOf = (doc: Record<string, unknown>, field: string): string =>
  field === 'slug' && 'layout' in doc ? `${String(doc.slug)}.${String(doc.language)}` : String(doc[field])
