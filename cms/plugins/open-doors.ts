import type { CollectionConfig, CollectionSlug, Plugin } from 'payload'
import { inviteEndpoint } from '../accounts/invite.ts'
import { impactEndpoint } from '../impact/endpoint.ts'
import { askEndpoint, replyEndpoint } from '../links/endpoints.ts'
import { attachEndpoint } from '../submissions/attach.ts'
import { changeEndpoint, withdrawEndpoint } from '../submissions/change.ts'
import { submitRecordEndpoint } from '../submissions/from-record.ts'
import { keepEndpoint, resumeEndpoint } from '../submissions/keep.ts'
import { linkOrganisationEndpoint } from '../submissions/link-organisation.ts'
import { previewEndpoint } from '../submissions/preview.ts'
import { receiveEndpoint } from '../submissions/receive.ts'
import { statusEndpoint } from '../submissions/status.ts'
import { matchesEndpoint, workbenchEndpoint } from '../workbench/endpoints.ts'
import { prepareEndpoint } from '../workbench/prepare.ts'

type Endpoints = Exclude<CollectionConfig['endpoints'], false | undefined>

const doors: Partial<Record<CollectionSlug, Endpoints>> = {
  submissions: [
    receiveEndpoint,
    statusEndpoint,
    changeEndpoint,
    withdrawEndpoint,
    submitRecordEndpoint,
    linkOrganisationEndpoint,
  ],
  attachments: [attachEndpoint],
  'form-drafts': [keepEndpoint, resumeEndpoint],
  forms: [previewEndpoint],
  matches: [askEndpoint, replyEndpoint, workbenchEndpoint, matchesEndpoint, prepareEndpoint, impactEndpoint],
  users: [inviteEndpoint],
}

/** What can be asked of the cms besides Payload's own REST: by our site, under its seal, or by who is logged in. */
export const openDoors: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { endpoints, slug } = collection
    const own = doors[slug as CollectionSlug]
    return own
      ? { ...collection, endpoints: [...(endpoints === false ? [] : (endpoints ?? [])), ...own] }
      : collection
  }),
})
