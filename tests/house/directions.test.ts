import { describe, expect, it } from 'vitest'
import { importsOf, type Import } from './support/imports.ts'
import { behindTheDoor, exceptions, rules, type Rule } from './support/rooms.ts'
import { readCode, type SourceFile } from './support/tree.ts'

describe('imports', () => {
  it('go only where the table of rooms lets them', () => {
    expect(wrongDirections(readCode())).toEqual([])
  })

  it('need every exception that the table writes down', () => {
    const imports = readCode().flatMap(importsOf)
    const idle = exceptions.filter(
      ({ from, to }) => !imports.some((one) => inside(one.from, from) && one.to === to),
    )
    expect(idle).toEqual([])
  })

  it.each([
    ['collections/solutions/index.ts', `import { env } from '#cms/env.ts'`],
    ['collections/solutions/index.ts', `import { useState } from 'react'`],
    ['matching/rank.ts', `import type { Payload } from 'payload'`],
    ['matching/rank.ts', `import { readFileSync } from 'node:fs'`],
    ['cms/rest.ts', `import { href } from '#site/href.ts'`],
    ['site/src/data/solutions.ts', `import { getPayload } from 'payload'`],
    ['site/src/data/solutions.ts', `import { collections } from '#collections/index.ts'`],
    ['site/src/pages/index.astro', `---\nimport { read } from '#site/data/client.ts'\n---\n<p />`],
    ['site/src/pages/index.astro', `---\nimport { findMatches } from '#matching'\n---\n<p />`],
    ['site/src/components/ui/Card.astro', `---\nimport { listNews } from '#site/data/news.ts'\n---\n<p />`],
    ['site/src/components/ui/Card.astro', `<p />\n<script>\n  import '../../data/news.ts'\n</script>`],
    ['site/src/search/start.ts', `await import('#site/data/search.ts')`],
    ['site/src/search/start.ts', `new Worker(new URL('../data/search.ts', import.meta.url))`],
    ['cms/rest.ts', `import { world } from '../tests/support/world.ts'`],
    ['site/server/pages.ts', `import { site } from './pages.test.ts'`],
    ['elsewhere/file.ts', `import { Home } from '#collections/globals/home.ts'`],
  ])('may not go from %s by %s', (path, text) => {
    expect(wrongDirections([{ path, text }])).toHaveLength(1)
  })

  it.each([
    ['site/src/data/solutions.ts', `import type { Solution } from '#collections/payload-types.ts'`],
    [
      'site/src/components/ui/Card.astro',
      `---\nimport { type SolutionCard } from '#site/data/views.ts'\n---\n<p />`,
    ],
    ['collections/fields/text.test.ts', `import { it } from 'vitest'`],
  ])('may go from %s by %s', (path, text) => {
    expect(wrongDirections([{ path, text }])).toEqual([])
  })
})

const wrongDirections = (files: SourceFile[]): string[] =>
  files
    .flatMap(importsOf)
    .filter((one) => !isAllowed(one) && !isException(one))
    .map(({ place, to }) => `${place} may not import ${to}`)

function isAllowed(one: Import): boolean {
  const rule = ruleFor(one.from)
  // What stands at the root configures tools.
  if (!rule) return !one.from.includes('/')
  if (one.isPackage)
    return isTest(one.from) ? isTestTool(one.to) || mayUse(rule, one.to) : mayUse(rule, one.to)
  if (isTest(one.to) || (inside(one.to, 'tests') && rule.room !== 'tests')) return false
  if (ruleFor(one.to) === rule) return true
  const rooms = one.typeOnly ? [...(rule.uses ?? []), ...(rule.typesOf ?? [])] : (rule.uses ?? [])
  return rooms.some((room) => inside(one.to, room)) && (one.typeOnly || !behindTheDoor.includes(one.to))
}

function mayUse({ packages, never = [] }: Rule, name: string): boolean {
  const isOneOf = (list: readonly string[]) =>
    list.some((one) => name === one || /^[/:]/.test(after(name, one)))
  return !isOneOf(never) && (packages === undefined || isOneOf(packages))
}

/** What follows a package's name: its own `/` or `:` counts. */
const after = (name: string, start: string): string =>
  name.startsWith(start) ? name.slice(start.replace(/[/:]$/, '').length) : ''

const isException = (one: Import): boolean =>
  exceptions.some(({ from, to }) => inside(beside(one.from), from) && one.to === to)

/** A test needs what the file beside it needs. */
const beside = (path: string): string => path.replace('.test.ts', '.ts')

const isTest = (path: string): boolean => path.endsWith('.test.ts')
const isTestTool = (name: string): boolean => /^(vitest|fast-check|node:.+)$/.test(name)
const inside = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`)

const ruleFor = (path: string): Rule | undefined =>
  rules.filter(({ room }) => inside(path, room)).reduce<Rule | undefined>(preciser, undefined)

const preciser = (one: Rule | undefined, other: Rule): Rule =>
  one && one.room.length > other.room.length ? one : other
