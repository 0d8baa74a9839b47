import type { Role } from '#collections/access/roles.ts'
import { matchesWithoutOwner, steps } from './matches.ts'
import { asked, withTaskforce } from './of-federations.ts'
import type { Asker, Queue } from './queue.ts'
import { submissions } from './submissions.ts'
import { tasks, tasksWithoutOwner } from './tasks.ts'
import { uncovered } from './uncovered-domains.ts'
import { unpublished } from './unpublished.ts'
import { unsent } from './unsent.ts'

const unpublishedSolutions = unpublished('unpublishedSolutions', 'solutions')
const editorial = [
  submissions,
  tasksWithoutOwner,
  matchesWithoutOwner,
  unpublishedSolutions,
  unpublished('unpublishedChallenges', 'challenges'),
  uncovered,
] as const

/** What each role is waited for: the one table that the dashboard, the navigation and the daily mail are made from. */
const queuesOfRole: Record<Role, readonly Queue[]> = {
  admin: editorial,
  editor: editorial,
  supply: [submissions, unpublishedSolutions],
  ambassador: [submissions],
  federation: [
    asked,
    unsent('unsentSolutions', 'solutions'),
    unsent('unsentChallenges', 'challenges'),
    withTaskforce,
  ],
}

/** What is somebody's own because they have an ambassador's profile, whatever their role. */
const queuesOfProfile: readonly Queue[] = [tasks, steps]

/** The queues of somebody, in the order in which they are shown. */
export const queuesFor = ({ role, profile }: Asker): readonly Queue[] =>
  profile === null || role === 'federation'
    ? queuesOfRole[role]
    : [...queuesOfRole[role].slice(0, 1), ...queuesOfProfile, ...queuesOfRole[role].slice(1)]
