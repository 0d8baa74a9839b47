/** What exists, in the order of the admin. */
import type { CollectionConfig, GlobalConfig } from 'payload'
import { Activities } from './activities.ts'
import { Ambassadors } from './ambassadors.ts'
import { Attachments } from './attachments.ts'
import { Challenges } from './challenges/index.ts'
import { FormDrafts } from './form-drafts.ts'
import { Forms } from './forms/index.ts'
import { Home } from './globals/home.ts'
import { Navigation } from './globals/navigation.ts'
import { Settings } from './globals/settings.ts'
import { Initiatives } from './initiatives.ts'
import { Introductions } from './introductions/index.ts'
import { Matches } from './matches/index.ts'
import { Media } from './media.ts'
import { News } from './news.ts'
import { Organisations } from './organisations.ts'
import { Pages } from './pages/index.ts'
import { PolicyDomains } from './policy-domains.ts'
import { Redirects } from './redirects.ts'
import { Sectors } from './sectors.ts'
import { Solutions } from './solutions/index.ts'
import { Submissions } from './submissions/index.ts'
import { Synonyms } from './synonyms/index.ts'
import { Tasks } from './tasks.ts'
import { Users } from './users/index.ts'

export const collections: CollectionConfig[] = [
  Challenges,
  Solutions,
  Matches,
  Introductions,
  Tasks,
  Submissions,
  Attachments,
  Initiatives,
  Organisations,
  Ambassadors,
  Users,
  Pages,
  News,
  Media,
  Forms,
  FormDrafts,
  Sectors,
  PolicyDomains,
  Synonyms,
  Redirects,
  Activities,
]

export const globals: GlobalConfig[] = [Home, Settings, Navigation]
