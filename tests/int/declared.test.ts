/** What every collection, global and field has to say about itself. */
import { initI18n } from '@payloadcms/translations'
import { createClientConfig, type Block, type Field, type SanitizedConfig } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { collections, globals } from '#collections/index.ts'
import { loadConfig } from '../support/payload.ts'

let config: SanitizedConfig
beforeAll(async () => {
  config = await loadConfig()
})

const inTwoLanguages = (text: unknown): boolean =>
  typeof text === 'object' &&
  text !== null &&
  ['nl', 'en'].every((language) => String(Reflect.get(text, language) ?? '').trim().length > 1)

describe('access', () => {
  it('of every collection, Payload’s own too, is stated and not Payload’s default', () => {
    const isDefault = (rule: unknown) => typeof rule !== 'function' || rule.name === 'defaultAccess'
    const open = config.collections.flatMap(({ slug, access }) =>
      ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin']
        .filter((operation) => isDefault(Reflect.get(access, operation)))
        .map((operation) => `${slug}.${operation}`),
    )
    expect(open).toEqual([])
    expect(config.collections.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        'payload-locked-documents',
        'payload-preferences',
        'payload-jobs',
        'payload-migrations',
      ]),
    )
  })

  it('of every global is stated and not Payload’s default', () => {
    for (const { slug, access } of config.globals)
      for (const operation of ['read', 'update', 'readVersions'])
        expect(Reflect.get(access, operation), `${slug}.${operation}`).toSatisfy(
          (rule: unknown) => typeof rule === 'function' && rule.name !== 'defaultAccess',
        )
  })

  it('of jobs is stated: nobody runs, queues or cancels them from outside', async () => {
    for (const operation of ['run', 'queue', 'cancel'] as const) {
      const rule = config.jobs.access?.[operation]
      expect(
        await rule?.({ req: { user: { role: 'admin' } } } as unknown as Parameters<typeof rule>[0]),
      ).toBe(false)
    }
  })

  it('of GraphQL is not needed: there is none', () => {
    expect(config.graphQL.disable).toBe(true)
  })
})

describe.each(collections.map((collection) => [collection.slug, collection] as const))(
  '%s',
  (_, collection) => {
    // Looked at before Payload fills in what is absent.
    const stated = Object.keys(collection)
    it('has a name and a description in Dutch and English, and says whether it keeps versions', () => {
      expect(inTwoLanguages(collection.labels?.singular)).toBe(true)
      expect(inTwoLanguages(collection.labels?.plural)).toBe(true)
      expect(inTwoLanguages(collection.admin?.description)).toBe(true)
      expect(inTwoLanguages(collection.admin?.group)).toBe(true)
      expect(stated).toEqual(expect.arrayContaining(['access', 'labels', 'versions']))
    })
    it('labels and explains every field in Dutch and English', () =>
      expect(unexplained(collection.fields)).toEqual([]))
  },
)

describe.each(globals.map((global) => [global.slug, global] as const))('the global %s', (_, global) => {
  it('has a name and a description in Dutch and English', () => {
    expect(inTwoLanguages(global.label)).toBe(true)
    expect(inTwoLanguages(global.admin?.description)).toBe(true)
  })
  it('labels and explains every field in Dutch and English', () =>
    expect(unexplained(global.fields)).toEqual([]))
})

describe('the columns of lists', () => {
  it.each([
    ['nl', 'Beleidsdomein'],
    ['en', 'Policy domain'],
  ] as const)('are called in words, in %s', async (language, domain) => {
    const i18n = await initI18n({ config: config.i18n, context: 'api', language })
    const { collections: shown } = createClientConfig({ config, i18n, importMap: {}, user: true })
    const named = shown.flatMap(({ slug, fields }) =>
      flattenTopLevelFields(fields, { i18n, moveSubFieldsToTop: true }).map((field) => ({
        column: `${slug}.${field.name}`,
        // What Payload gives a column to say.
        label: field.labelWithPrefix ?? ('label' in field ? field.label : undefined),
      })),
    )
    expect(named.filter(({ label }) => typeof label === 'object').map(({ column }) => column)).toEqual([])
    expect(named).toContainEqual({ column: 'challenges.policyDomain', label: domain })
  })
})

/** What Payload adds while it builds the configuration, with words of its own. */
const added = new Set(['id', 'blockName', 'createdAt', 'updatedAt'])

/** The paths of fields without label or help, and of rows, blocks and choices without a name, at any depth. */
const unexplained = (fields: Field[], at = ''): string[] =>
  fields.flatMap((field) => {
    if ('name' in field && added.has(field.name)) return []
    const path = `${at}${'name' in field ? field.name : field.type}`
    const description =
      'admin' in field && field.admin && 'description' in field.admin ? field.admin.description : null
    const here = 'label' in field && inTwoLanguages(field.label) && inTwoLanguages(description) ? [] : [path]
    const options = field.type === 'select' ? field.options : []
    const rows = field.type === 'array' || field.type === 'blocks' ? field.labels : null
    const isCalled = rows === null || (inTwoLanguages(rows?.singular) && inTwoLanguages(rows?.plural))
    return [
      ...here,
      ...(isCalled ? [] : [`${path}[]`]),
      ...options
        .filter((option) => typeof option === 'string' || !inTwoLanguages(option.label))
        .map((option) => `${path}=${JSON.stringify(option)}`),
      ...('fields' in field ? unexplained(field.fields, `${path}.`) : []),
      ...(field.type === 'blocks' ? field.blocks.flatMap((block) => unexplainedBlock(block, path)) : []),
    ]
  })

const unexplainedBlock = ({ slug, labels, fields }: Block, at: string): string[] => [
  ...(inTwoLanguages(labels?.singular) && inTwoLanguages(labels?.plural) ? [] : [`${at}.${slug}`]),
  ...unexplained(fields, `${at}.${slug}.`),
]
