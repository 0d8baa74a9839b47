import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isOutsider } from '../access/roles.ts'

/** The most records that one answer to an outsider holds, and how deep relations are followed. */
const mostRecords = 500
const deepest = 2

/**
 * Outsiders filter and sort by public fields only, in reading and counting as in changing and deleting. Payload hides
 * private fields from answers, but a filter or a sort through a relation would still tell their order, character by
 * character.
 * @param allowed the paths that may stand in `where` and `sort`, besides the ones every record has
 * @throws APIError 400, naming the path or the parameter that is not allowed
 */
export const guardPublicQuery = (allowed: readonly string[]): CollectionBeforeOperationHook => {
  const known = new Set([...allowed, 'id', 'slug', 'createdAt', 'updatedAt', '_status'])
  return ({ args, overrideAccess, req }) => {
    if (overrideAccess || !isOutsider(req.user)) return args
    const query = args as Record<string, unknown>
    // Payload follows a relation: it asks by id, for all at once, and goes no deeper than it was asked to.
    if (typeof query.currentDepth === 'number') return args
    for (const path of [...pathsIn(query.where), ...sortPaths(query.sort)])
      if (!known.has(path)) refuse(`Op "${path.slice(0, 60)}" kun je niet filteren of sorteren.`)
    const { limit, depth, page, pagination, trash, joins } = query
    if (limit !== undefined && !isCount(limit, 1, mostRecords))
      refuse(`"limit" is een getal van 1 tot ${mostRecords}.`)
    if (limit === undefined && pagination === false) refuse('Zonder "limit" komt alles in bladzijden.')
    if (depth !== undefined && !isCount(depth, 0, deepest))
      refuse(`"depth" is een getal van 0 tot ${deepest}.`)
    if (page !== undefined && !isCount(page, 1, 100_000)) refuse('"page" is een getal vanaf 1.')
    if (trash || (joins && Object.keys(joins).length > 0)) refuse('"trash" en "joins" bestaan hier niet.')
    return args
  }
}

const refuse = (message: string): never => {
  throw new APIError(message, 400, null, true)
}

const isCount = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most

const sortPaths = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort])
    .filter((entry) => typeof entry === 'string')
    .flatMap((entry) => entry.split(','))
    .map((entry) => entry.trim().replace(/^-/, ''))
    .filter(Boolean)

/** The paths that a filter compares, and `path?` for one whose value is a filter of its own, which is never allowed. */
const pathsIn = (where: unknown): string[] => {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return (Array.isArray(value) ? value : [value]).flatMap(pathsIn)
    return Object.values(isObject(value) ? value : {}).some((one) => [one].flat().some(isObject))
      ? [`${key}?`]
      : [key]
  })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
