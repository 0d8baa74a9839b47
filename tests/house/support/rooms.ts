/** Who may import whom. Rooms are folders; the most precise one counts. */
export type Rule = {
  room: string
  /** Rooms or files, besides itself, whose code it may use. */
  uses?: readonly string[]
  /** Rooms or files whose types alone it may use. */
  typesOf?: readonly string[]
  /** Packages that it may use; absent: any that `never` does not name. */
  packages?: readonly string[]
  never?: readonly string[]
}

const payload = ['payload', '@payloadcms/']
const react = ['react', 'react-dom']
const astro = ['astro', '@astrojs/']

export const rules: readonly Rule[] = [
  { room: 'collections', packages: ['payload', '@payloadcms/richtext-lexical', 'node:crypto'] },
  // Its tests read the lexicon; in a browser the build would fail on it.
  {
    room: 'matching',
    uses: ['matching/lexicon'],
    packages: ['fuse.js', '@orama/stemmers', '@orama/stopwords'],
  },
  { room: 'matching/lexicon', uses: ['matching'], packages: ['node:'] },
  { room: 'intake', packages: ['node:crypto', 'altcha-lib'] },
  { room: 'cms', uses: ['collections', 'intake', 'matching', 'migrations'], never: astro },
  { room: 'migrations', packages: ['@payloadcms/db-postgres'] },
  {
    room: 'site/src/data',
    uses: ['intake', 'site/src/i18n', 'site/src/href.ts'],
    typesOf: ['collections/payload-types.ts'],
    packages: ['node:'],
  },
  {
    room: 'site/src/pages',
    uses: [
      'site/src/data',
      'site/src/components',
      'site/src/layouts',
      'site/src/endpoints',
      'site/src/share',
      'site/src/i18n',
      'site/src/href.ts',
    ],
    typesOf: ['intake', 'matching'],
    packages: ['astro'],
  },
  {
    room: 'site/src/layouts',
    uses: ['site/src/data', 'site/src/components', 'site/src/styles', 'site/src/i18n', 'site/src/href.ts'],
    typesOf: ['matching'],
    packages: ['astro'],
  },
  {
    room: 'site/src/components',
    uses: ['site/src/i18n', 'site/src/icons', 'site/src/href.ts'],
    typesOf: ['site/src/data', 'intake', 'matching'],
    packages: ['astro'],
  },
  { room: 'site/src/i18n', typesOf: ['site/src/data/views.ts'], packages: [] },
  { room: 'site/src/icons', typesOf: ['site/src/data/views.ts'], packages: [] },
  { room: 'site/src/search', uses: ['site/src/offline'], typesOf: ['site/src/data'], packages: [] },
  {
    room: 'site/src/offline',
    uses: ['site/src/i18n', 'site/src/href.ts'],
    packages: ['workbox-expiration', 'workbox-routing', 'workbox-strategies'],
  },
  { room: 'site/src/share', uses: ['site/src/styles'], packages: ['opentype.js', 'sharp', 'node:buffer'] },
  { room: 'site/src/submit', packages: ['altcha-lib'] },
  {
    room: 'site/src/endpoints',
    uses: ['site/src/data', 'site/src/i18n', 'site/src/href.ts'],
    packages: ['astro'],
  },
  { room: 'site/src', uses: ['site/src/i18n', 'site/env.ts'], packages: ['astro'] },
  { room: 'site/server', uses: ['site/env.ts'], packages: ['node:'] },
  { room: 'site', uses: ['site/server'], packages: ['node:', ...astro] },
  { room: 'scripts', uses: ['matching'], never: [...payload, ...react, ...astro] },
  { room: 'tests', uses: ['collections', 'intake', 'matching', 'cms', 'migrations', 'site', 'scripts'] },
]

/** The HTTP client of the site, and what stands right behind it: only src/data knows them. */
export const behindTheDoor = [
  'site/src/data/client.ts',
  'site/src/data/intake-client.ts',
  'site/src/data/mirror.ts',
]

/** What the table does not foresee, each with its reason. One that is used no more fails the test. */
export const exceptions: readonly { from: string; to: string; reason: string }[] = [
  {
    from: 'site/src/search',
    to: 'matching/index.ts',
    reason: 'the worker in the browser is where matching runs for a visitor',
  },
  {
    from: 'site/src/data',
    to: 'matching/index.ts',
    reason: 'packs the index for the browser, and matches for a visitor without JavaScript',
  },
  {
    from: 'site/server/index-builder.ts',
    to: 'matching/index.ts',
    reason: 'the thread that builds an index, so that no visitor waits for it',
  },
  {
    from: 'site/server/index-builder.ts',
    to: 'site/src/data/index-thread.ts',
    reason: 'the thread and who starts it share the form of an order',
  },
  {
    from: 'site/src/data/matching.ts',
    to: 'site/src/search/answers.ts',
    reason: 'server and browser show the same words of a reason',
  },
  {
    from: 'site/src/data/solution-pages.ts',
    to: 'site/src/search/answers.ts',
    reason: 'server and browser give the same answer in the same order',
  },
  {
    from: 'site/src/data',
    to: 'site/env.ts',
    reason: 'the address of the cms, from the checked environment',
  },
  {
    from: 'site/src/components/page/PageScript.astro',
    to: 'site/src/search/start.ts',
    reason: 'the one script of all pages begins with the form of the matcher',
  },
  {
    from: 'site/src/components/page/PageScript.astro',
    to: 'site/src/offline/start.ts',
    reason: 'the one script of all pages brings the service worker',
  },
  {
    from: 'site/src/components/page/KeptPages.astro',
    to: 'site/src/offline/offline-page.ts',
    reason: 'the script of the page that stands in for others starts where its list stands',
  },
  {
    from: 'site/src/components/page/KeptPages.astro',
    to: 'site/src/offline/places.ts',
    reason: 'tells that script where the service worker keeps pages',
  },
  {
    from: 'site/src/components/submission/FormScript.astro',
    to: 'site/src/submit/start.ts',
    reason: 'the script of the page starts where its form stands',
  },
  {
    from: 'site/src/submit/draft.ts',
    to: 'site/src/search/handed-text.ts',
    reason: 'what was typed in the matcher arrives in the form',
  },
  {
    from: 'site/src/cache-provider.ts',
    to: 'site/src/data/invalidation.ts',
    reason: 'Astro purges by the same tags as the mirror',
  },
  {
    from: 'site/server',
    to: 'site/src/data/invalidation.ts',
    reason: 'a purge reaches the server first, and the mirror and the page cache through it',
  },
  {
    from: 'site/astro.config.ts',
    to: 'site/src/cache-provider.ts',
    reason: 'Astro loads its cache provider by address',
  },
]
