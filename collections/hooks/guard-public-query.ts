import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isOutsider } from '../access/roles.ts'

/** The most records that one answer to an outsider holds, and how deep relations are followed. */
const mostRecords = 500
const deepest = 2

/**
 * Outsiders filter and sort by public fields only. Payload hides private fields from answers, but a filter or a sort
 * through a relation would still tell their order, character by character.
 * @param allowed the paths that may stand in `where` and `sort`, besides the ones every record has
 * @throws APIError 400, naming the path or the parameter that is not allowed
 */
export const guardPublicQuery = (allowed: readonly string[]): CollectionBeforeOperationHook => {
  const known = new Set([...allowed, 'id', 'slug', 'createdAt', 'updatedAt', '_status'])
  return ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'read' || overrideAccess || !isOutsider(req.user)) return args
    const { where, sort, limit, depth, page, trash, joins } = args as Record<string, unknown>
    for (const path of [...pathsIn(where), ...sortPaths(sort)])
      if (!known.has(path)) refuse(`Filtering or sorting by "${path.slice(0, 60)}" is not possible`)
    if (limit !== undefined && !isCount(limit, 1, mostRecords))
      refuse(`"limit" is a number from 1 to ${mostRecords}`)
    if (depth !== undefined && !isCount(depth, 0, deepest)) refuse(`"depth" is a number from 0 to ${deepest}`)
    if (page !== undefined && !isCount(page, 1, 100_000)) refuse('"page" is a number from 1')
    if (trash || (joins && Object.keys(joins).length > 0)) refuse('"trash" and "joins" are not possible')
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

const pathsIn = (where: unknown): string[] => {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) =>
    key.toLowerCase() === 'and' || key.toLowerCase() === 'or'
      ? (Array.isArray(value) ? value : [value]).flatMap(pathsIn)
      : [key],
  )
}
