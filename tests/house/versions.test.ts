import { describe, expect, it } from 'vitest'
import { readOne } from './support/tree.ts'

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }
type Lock = { packages: Record<string, { version?: string }> }

describe('package.json', () => {
  it('names one exact version of each package', () => {
    expect(inexact(JSON.parse(readOne('package.json')) as Manifest)).toEqual([])
  })

  it('is caught with a range, a tag or an address', () => {
    const dependencies = { a: '^1.2.3', b: 'latest', c: '1.2', d: 'github:e/f', fine: '18.4.0-beta.17' }
    expect(inexact({ dependencies, devDependencies: { g: '>=1.0.0' } })).toEqual(['a', 'b', 'c', 'd', 'g'])
  })
})

describe('package-lock.json', () => {
  it('holds no package older than what mended its known holes', () => {
    expect(belowFloor(JSON.parse(readOne('package-lock.json')) as Lock)).toEqual([])
  })

  it('has Payload in one version throughout', () => {
    expect(payloadVersions(JSON.parse(readOne('package-lock.json')) as Lock)).toHaveLength(1)
  })

  it('is caught with an old package, also deep inside another, and with two Payloads', () => {
    const packages = {
      'node_modules/next': { version: '16.3.8' },
      'node_modules/a/node_modules/next': { version: '16.3.7' },
      'node_modules/sharp': { version: '0.35.5-rc.1' },
      'node_modules/file-type': { version: '9.9.9' },
      'node_modules/payload': { version: '3.90.1' },
      'node_modules/@payloadcms/ui': { version: '3.90.0' },
    }
    expect(belowFloor({ packages })).toEqual([
      'node_modules/a/node_modules/next 16.3.7',
      'node_modules/sharp 0.35.5-rc.1',
      'node_modules/file-type 9.9.9',
    ])
    expect(payloadVersions({ packages })).toHaveLength(2)
  })
})

/** The first version without the security holes that were known when it was chosen. */
const floors: Record<string, string> = {
  payload: '3.90.0',
  '@payloadcms': '3.90.0',
  next: '16.3.8',
  astro: '7.2.8',
  '@astrojs/node': '11.1.3',
  sharp: '0.35.5',
  'drizzle-orm': '0.45.2',
  'file-type': '21.3.2',
}

const inexact = ({ dependencies, devDependencies }: Manifest): string[] =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name)

function belowFloor({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { version = '' }]) => {
    const name = nameOf(path)
    const floor = floors[name] ?? floors[name.split('/')[0] ?? '']
    return floor && isOlder(version, floor) ? [`${path} ${version}`] : []
  })
}

const payloadVersions = ({ packages }: Lock): string[] => [
  ...new Set(
    Object.entries(packages)
      .filter(([path]) => /^(payload$|@payloadcms\/)/.test(nameOf(path)))
      .map(([, { version = '' }]) => version),
  ),
]

const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? ''

/** A version with a tail (-beta.1) comes before the version itself. */
const isOlder = (version: string, floor: string): boolean =>
  version !== floor &&
  version.localeCompare(floor, 'en', { numeric: true }) * (version.startsWith(`${floor}-`) ? -1 : 1) < 0
