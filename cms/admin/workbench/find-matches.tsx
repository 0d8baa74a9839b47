import type { UIFieldServerProps } from 'payload'
import { mayMatch } from '#collections/matches/may-match.ts'
import type { Side } from '../../workbench/bench.ts'
import { languageOf } from '../moderation/words.ts'
import { benchAddress } from './address.ts'
import { words } from './words.ts'

type Props = UIFieldServerProps & { side: Side }

/** Beside a record that exists: opens the workbench with it. */
export const FindMatches = ({ side, id, i18n, req }: Props) =>
  id !== undefined && mayMatch(req.user) ? (
    <p className="find-matches">
      <a href={benchAddress(side, Number(id))}>{words[languageOf(i18n.language)].findMatches}</a>
    </p>
  ) : null
