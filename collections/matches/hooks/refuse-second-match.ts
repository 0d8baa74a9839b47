import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../access/rules.ts'
import type { Saved } from '../../hooks/hook-arguments.ts'

const message = 'Deze uitdaging en deze oplossing zijn al een match. Pas die aan.'

/**
 * Says in an editor's words that a pair is matched already. The unique index keeps it so when two people are at it at the
 * same moment, but speaks of its columns.
 * @throws ValidationError on both fields
 */
export const refuseSecondMatch: CollectionBeforeValidateHook<Saved> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const [challenge, solution] = [idOf(data?.challenge), idOf(data?.solution)]
  if (challenge === null || solution === null) return data
  const { totalDocs } = await req.payload.count({
    collection: 'matches',
    where: {
      challenge: { equals: challenge },
      solution: { equals: solution },
      ...(operation === 'update' ? { id: { not_equals: originalDoc?.id } } : {}),
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0)
    throw new ValidationError({
      collection: 'matches',
      errors: ['challenge', 'solution'].map((path) => ({ path, message })),
      req,
    })
  return data
}
