import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  outputFileTracingRoot: root,
  turbopack: { root },
  typescript: { tsconfigPath: '../tsconfig.json', ignoreBuildErrors: true },
  // Payload decides by the name of an error's class how loudly to log it.
  experimental: { serverMinification: false },
  images: { unoptimized: true },
}

export default withPayload(config, { devBundleServerPackages: false })
