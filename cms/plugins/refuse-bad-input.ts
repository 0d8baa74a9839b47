import { APIError, type FlattenedField, type PayloadRequest, type Plugin } from 'payload'
import { operationOf } from '#collections/hooks/hook-arguments.ts'
import { wrongShape } from '../input/shape.ts'
import { refusalOfWhere } from '../input/where.ts'

/**
 * Looks at what people send before Payload does: ids, filters and the types of values. Payload passes much of it on to
 * the database, and answers 500 or keeps nonsense. The portal's own code (`overrideAccess`) is checked by TypeScript.
 */
export const refuseBadInput: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        (hook) => {
          const { args, collection: asked, overrideAccess, req } = hook
          const operation = operationOf(hook)
          if (overrideAccess) return args
          checkId(req)
          if (operation === 'restoreVersion' && !asked.versions)
            refuse('Hiervan worden geen versies bewaard.', 404)
          check(asked.flattenedFields, operation, args, req)
          return args
        },
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [
        (hook) => {
          const given: unknown = hook.args
          if (!hook.overrideAccess && isObject(given))
            check(hook.global.flattenedFields, hook.operation, given, hook.req)
          return given
        },
        ...(global.hooks?.beforeOperation ?? []),
      ],
    },
  })),
})

const check = (fields: FlattenedField[], operation: string, args: object, req: PayloadRequest): void => {
  refuse(refusalOfWhere(fields, 'where' in args ? args.where : undefined))
  if (operation !== 'create' && operation !== 'update') return
  if (req.locale === 'all') refuse('Schrijf in één taal: locale=nl of locale=en.')
  const path = wrongShape(fields, 'data' in args ? args.data : undefined)
  if (path === '.') refuse('Stuur een object met velden, zoals {"title": "…"}.')
  if (path) refuse(`De waarde van "${path.slice(0, 60)}" heeft niet het juiste type.`)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Payload reads "12abc" as 12. */
const checkId = ({ routeParams }: PayloadRequest): void => {
  const id = routeParams?.id
  if (typeof id === 'string' && !/^\d{1,9}$/.test(id)) refuse('Dit nummer bestaat niet.', 404)
}

const refuse = (message: string | null, status = 400): void => {
  if (message) throw new APIError(message, status, null, true)
}
