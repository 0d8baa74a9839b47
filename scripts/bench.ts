/**
 * Prints the figures of speed, each beside its limit and its peers in the same run: the matching in Chromium, then cached
 * pages. npm run bench [-- --only matching|site] [--rounds 3] [--seconds 3]
 */
import { parseArgs } from 'node:util'
import { benchMatching } from './bench/matching.ts'
import { benchSite } from './bench/site.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
  },
})
if (values.only !== 'site') await benchMatching()
if (values.only !== 'matching') await benchSite(Number(values.rounds), Number(values.seconds))
