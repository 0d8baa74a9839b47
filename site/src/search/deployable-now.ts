import type { DeployableIn } from '#site/data/views.ts'

/** What can be started with within days counts as deployable now. */
export const isDeployableNow = ({ deployableIn }: { deployableIn: DeployableIn }): boolean =>
  deployableIn === 'hours' || deployableIn === 'days'
