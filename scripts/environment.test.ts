import { describe, expect, it } from 'vitest'
import { addressOf, readEnvironment } from './environment.ts'

const read = (source: Record<string, string>) => readEnvironment({ NODE_ENV: 'test', ...source })
const managed = { NODE_ENV: 'production', DATABASE_URL: 'postgresql://u@db.example/portal' }

describe('the environment of the scripts', () => {
  it('has a default for everything', () => {
    expect(read({})).toMatchObject({
      sitePort: 4321,
      cmsPort: 3000,
      databaseUrl: null,
      siteUrl: 'http://127.0.0.1:4321',
      cmsUrl: 'http://127.0.0.1:3000',
      purgeUrls: 'http://127.0.0.1:4321/_purge',
      basePath: '',
      seed: 'demo',
      managed: false,
    })
  })

  it('takes an empty value as absent', () => {
    expect(read({ SITE_PORT: '', DATABASE_URL: ' ', PORTAL_SEED: '' })).toEqual(read({}))
  })

  it('names everything that is wrong at once', () => {
    const wrong = { SITE_PORT: 'x', CMS_PORT: '70000', PORTAL_SEED: 'all', DATABASE_URL: 'mysql://x' }
    for (const name of Object.keys(wrong)) expect(() => read(wrong)).toThrow(name)
  })

  it('refuses one port for both', () => {
    expect(() => read({ SITE_PORT: '4000', CMS_PORT: '4000' })).toThrow('both 4000')
  })

  it('wants its secrets in production on a database of its own, and names all that are missing', () => {
    expect(() => read(managed)).toThrow('PAYLOAD_SECRET, PURGE_SECRET')
    expect(() => read({ ...managed, PAYLOAD_SECRET: 'x' })).toThrow(/production: PURGE_SECRET\./)
    expect(read({ ...managed, PAYLOAD_SECRET: 'x', PURGE_SECRET: 'y' }).managed).toBe(true)
  })

  it('makes its own secrets in production on the embedded database', () => {
    expect(read({ NODE_ENV: 'production' }).managed).toBe(false)
  })

  it('writes a base path in one way', () => {
    for (const given of ['portaal', '/portaal', '/portaal/'])
      expect(read({ BASE_PATH: given }).basePath).toBe('/portaal')
    expect(read({ BASE_PATH: '/' }).basePath).toBe('')
  })

  it('reaches a server that listens everywhere on loopback', () => {
    expect(read({ HOST: '0.0.0.0' }).siteUrl).toBe('http://127.0.0.1:4321')
    expect(addressOf('::')).toBe('[::1]')
    expect(addressOf('fe80::1')).toBe('[fe80::1]')
  })
})
