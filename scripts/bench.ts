/**
 * Prints the figures of speed, each beside its limit and its peers in the same run: the matching in Chromium, the
 * workbench, then cached pages; and what hostile files cost in memory.
 * npm run bench [-- --only matching|workbench|site|files] [--rounds 3] [--seconds 3]
 */
import { parseArgs } from 'node:util'
import { benchFiles } from './bench/files.ts'
import { benchMatching } from './bench/matching.ts'
import { benchSite } from './bench/site.ts'
import { benchWorkbench } from './bench/workbench.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
  },
})
const { only } = values
if (!only || only === 'matching') await benchMatching()
if (!only || only === 'workbench') await benchWorkbench()
if (!only || only === 'site') await benchSite(Number(values.rounds), Number(values.seconds))
if (!only || only === 'files') await benchFiles(Number(values.rounds))
