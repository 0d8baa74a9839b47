import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections, globals } from '#collections/index.ts'
import { closeSystemCollections } from './close-system-collections.ts'
import { mailAdapter } from './emails/adapter.ts'
import { environment } from './env.ts'
import { clearAway } from './jobs/clear-away.ts'
import { findCounterpartsTask } from './jobs/find-counterparts.ts'
import { followUpTask } from './jobs/follow-up.ts'
import { clientError, clientErrors } from './errors.ts'
import { errorForLog, jobForLog } from './log.ts'
import { mailDigest } from './mails/mail-digest.ts'
import { mailDraft } from './mails/mail-draft.ts'
import { mailFollower } from './mails/mail-follower.ts'
import { mailInvitation } from './mails/mail-invitation.ts'
import { mailMatch } from './mails/mail-match.ts'
import { mailSubmitter } from './mails/mail-submitter.ts'
import { mailValidity } from './mails/mail-validity.ts'
import { words as benchWords } from './admin/workbench/words.ts'
import { announceChanges } from './plugins/announce-changes.ts'
import { answerLoginsAlike } from './plugins/answer-logins-alike.ts'
import { brokerMatches } from './plugins/broker-matches.ts'
import { handOverWork } from './plugins/hand-over-work.ts'
import { keepAuditTrail } from './plugins/keep-audit-trail.ts'
import { learnFromMatches } from './plugins/learn-from-matches.ts'
import { moderateSubmissions } from './plugins/moderate-submissions.ts'
import { openDoors } from './plugins/open-doors.ts'
import { previewForms } from './plugins/preview-forms.ts'
import { receiveSubmissions } from './plugins/receive-submissions.ts'
import { refuseBadInput } from './plugins/refuse-bad-input.ts'
import { refuseCommonWords } from './plugins/refuse-common-words.ts'
import { sayColumnNames } from './plugins/say-column-names.ts'
import { secureCookies } from './plugins/secure-cookies.ts'
import { showOwnOnly } from './plugins/show-own-only.ts'
import { storeMediaIn } from './plugins/store-media.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '..')
const env = environment()

const config = buildConfig({
  secret: env.payloadSecret,
  serverURL: env.cmsUrl,
  csrf: [env.cmsUrl],
  cors: [env.cmsUrl],
  telemetry: false,
  logger: {
    options: { level: 'info', base: { part: 'payload' }, serializers: { err: errorForLog, job: jobForLog } },
    destination: process.stdout,
  },
  // What a client did wrong is not an error of ours.
  loggingLevels: Object.fromEntries(clientErrors.map((name) => [name, 'info'])),
  debug: false,
  maxDepth: 3,
  defaultDepth: 0,
  graphQL: { disable: true },
  collections,
  globals,
  editor: lexicalEditor(),
  sharp,
  db: postgresAdapter({
    push: false,
    migrationDir: path.join(root, 'migrations'),
    pool: {
      connectionString: env.databaseUrl,
      max: 12,
      connectionTimeoutMillis: 4_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 20_000,
      lock_timeout: 8_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  }),
  email: mailAdapter(env),
  localization: {
    locales: [
      { code: 'nl', label: { nl: 'Nederlands', en: 'Dutch' } },
      { code: 'en', label: { nl: 'Engels', en: 'English' } },
    ],
    defaultLocale: 'nl',
    fallback: true,
  },
  i18n: {
    supportedLanguages: { nl, en },
    fallbackLanguage: 'nl',
    // Payload takes the name of a tab from here alone.
    translations: {
      nl: { workbench: { title: benchWords.nl.title } },
      en: { workbench: { title: benchWords.en.title } },
    },
  },
  admin: {
    user: 'users',
    importMap: { baseDir: here, importMapFile: path.join(here, 'app/(payload)/admin/importMap.js') },
    meta: {
      titleSuffix: ' · Helemaal Digitaal',
      // Drawing a picture for every visitor who asks is work that anyone could make the server do.
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: `${env.siteUrl}/favicon.svg` }],
    },
    dateFormat: 'd MMMM yyyy HH:mm',
    avatar: 'default',
    components: {
      graphics: { Icon: '/admin/sign.tsx#Icon', Logo: '/admin/sign.tsx#Logo' },
      beforeNavLinks: ['/admin/workbench/nav-link.tsx#NavLink', '/admin/waiting/nav.tsx#WaitingNav'],
      views: {
        dashboard: { Component: '/admin/waiting/dashboard.tsx#Dashboard' },
        matchen: {
          Component: '/admin/workbench/view.tsx#Workbench',
          path: '/matchen',
          exact: true,
          meta: { title: 'Matchen' },
        },
      },
    },
  },
  typescript: { outputFile: path.join(root, 'collections/payload-types.ts'), autoGenerate: false },
  upload: { limits: { fileSize: 10_000_000 }, abortOnLimit: true },
  bodyParser: { limits: { fieldSize: 2_000_000 } },
  hooks: { afterError: [clientError] },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    deleteJobOnComplete: true,
    tasks: [
      mailSubmitter,
      mailFollower,
      mailDraft,
      mailInvitation,
      mailMatch,
      mailDigest,
      mailValidity,
      followUpTask,
      findCounterpartsTask,
      clearAway,
    ],
  },
  plugins: [
    secureCookies(env.cmsUrl),
    storeMediaIn(env.dataDir),
    announceChanges,
    keepAuditTrail,
    answerLoginsAlike,
    refuseCommonWords,
    learnFromMatches,
    openDoors,
    receiveSubmissions,
    moderateSubmissions,
    brokerMatches,
    handOverWork,
    previewForms,
    showOwnOnly,
    sayColumnNames,
    refuseBadInput,
  ],
  // Payload looks collections up by what stands in the address: "constructor" is in every object that has a prototype.
  onInit: ({ collections: bySlug }) => void Object.setPrototypeOf(bySlug, null),
})

export default config.then(closeSystemCollections)
