import type { ServerProps } from 'payload'
import { mayMatch } from '#collections/matches/may-match.ts'
import { languageOf } from '../moderation/words.ts'
import { words } from './words.ts'

/** The way to the workbench, above the collections; looks like Payload's own links. */
export const NavLink = ({ i18n, user }: ServerProps) =>
  mayMatch(user) ? (
    <a className="nav__link workbench-nav" id="nav-matchen" href="/admin/matchen">
      <span className="nav__link-label">{words[languageOf(i18n.language)].title}</span>
    </a>
  ) : null
