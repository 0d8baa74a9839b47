import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isOutsider } from '../access/roles.ts'
import { operationOf } from './hook-arguments.ts'

/**
 * What outsiders save becomes a draft beside the public record, whatever they ask: a save without `draft=true` would
 * change the public record or take it down. Going back to an old version would too, so that is for staff.
 * @throws APIError 403 when an outsider restores a version
 */
export const saveBesideThePublic: CollectionBeforeOperationHook = (hook) => {
  const { args, overrideAccess, req } = hook
  const operation = operationOf(hook)
  if (overrideAccess || !req.user || !isOutsider(req.user)) return args
  if (operation === 'restoreVersion')
    throw new APIError('Alleen de redactie zet een oudere versie terug.', 403, null, true)
  if (operation !== 'create' && operation !== 'update') return args
  return { ...args, draft: true, publishAllLocales: false, unpublishAllLocales: false }
}
