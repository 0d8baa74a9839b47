/** What has to be built before the portal runs, and from what. */
import { join } from 'node:path'
import { root } from '../environment.ts'

export type Target = {
  name: string
  /** The folder that the build fills. */
  output: string
  sources: string[]
  /** What decides the result besides files. */
  inputs: string[]
  argv: string[]
  env: NodeJS.ProcessEnv
}

const bin = (name: string) => join(root, 'node_modules', ...name.split('/'))

/** The admin. */
export function cmsTarget(): Target {
  return {
    name: 'cms',
    output: join(root, 'cms/.next'),
    sources: [...shared, 'cms', 'collections', 'intake', 'matching'],
    inputs: [],
    argv: [bin('next/dist/bin/next'), 'build', 'cms'],
    env: configurationEnvironment(),
  }
}

/** The public site, which is made for one base path. */
export function siteTarget(basePath: string): Target {
  return {
    name: 'site',
    output: join(root, 'site/dist'),
    sources: [...shared, 'site', 'public', 'collections', 'intake', 'matching'],
    inputs: [basePath],
    argv: [bin('astro/bin/astro.mjs'), 'build', '--root', 'site'],
    env: { ...plain(), BASE_PATH: basePath },
  }
}

const shared = ['package.json', 'package-lock.json', 'tsconfig.json']

/** For what reads the cms's configuration and touches no database: the same on every machine, and no secret in it. */
export function configurationEnvironment(): NodeJS.ProcessEnv {
  return {
    ...plain(),
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    PAYLOAD_SECRET: 'only-for-the-configuration',
    PURGE_SECRET: 'only-for-the-configuration',
  }
}

function plain(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return {
    PATH,
    HOME,
    TMPDIR,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}
