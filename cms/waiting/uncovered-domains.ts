import { uncoveredDomains } from '../matches/coverage.ts'
import { computedQueue } from './computed-queue.ts'
import { words } from './words.ts'

/** Policy domains that nobody looks after; each waits since its oldest open challenge. */
export const uncovered = computedQueue({
  name: 'uncoveredDomains',
  list: () => '/admin/collections/policy-domains',
  items: async ({ req, language }) =>
    (await uncoveredDomains(req)).map(({ id, name, open, oldest }) => ({
      title: name,
      path: `/admin/collections/policy-domains/${id}`,
      since: oldest,
      note: words[language].openChallenges(open),
    })),
})
