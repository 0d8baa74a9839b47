import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

/**
 * The public site. Everything is rendered on request and kept by the page cache in front of it; the address that
 * visitors see (SITE_URL) is known when the process starts, the path under it (BASE_PATH) when it is built.
 */
export default defineConfig({
  root: import.meta.dirname,
  srcDir: './src',
  publicDir: '../public',
  outDir: './dist',
  base: `${process.env.BASE_PATH ?? ''}/`,
  output: 'server',
  trailingSlash: 'never',
  adapter: node({ mode: 'middleware' }),
  cache: {
    provider: { name: 'portal-page-cache', entrypoint: new URL('./src/cache-provider.ts', import.meta.url) },
  },
  // `true` keeps the space between inline elements; the default eats it.
  compressHTML: true,
  // The content security policy allows no inline style or script, so nothing may be inlined at any size.
  build: { inlineStylesheets: 'never', assets: '_astro' },
  vite: {
    // Fuse.js brings a table of all accents for an option that the matching never asks for, as its words are folded already.
    // Without `normalize` to call it leaves the table out: 0.7 kB less on the way to whoever searches.
    define: { 'String.prototype.normalize': 'undefined' },
    // A service worker answers for what stands beside and below it, under the one name that browsers know it by.
    worker: {
      rolldownOptions: {
        output: {
          entryFileNames: ({ name }) => (name === 'service-worker' ? 'sw.js' : '_astro/[name].[hash].js'),
        },
      },
    },
    build: { assetsInlineLimit: 0, cssTarget: ['chrome120', 'firefox121', 'safari17.2'] },
  },
  devToolbar: { enabled: false },
})
