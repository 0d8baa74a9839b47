import { describe, expect, it } from 'vitest'
import { readSiteEnv } from './env.ts'

const complete = {
  SITE_URL: 'https://portaal.example',
  CMS_URL: 'http://127.0.0.1:3000',
  PURGE_SECRET: 'a-secret-of-some-length',
}

describe('the environment of the site', () => {
  it('needs only the addresses and the purge secret, and fills in the rest', () => {
    const env = readSiteEnv(complete)
    expect(env).toMatchObject({ port: 4321, host: '127.0.0.1', basePath: '' })
    expect(env.siteUrl.origin).toBe('https://portaal.example')
  })

  it('names all that is missing in one message', () => {
    expect(() => readSiteEnv({})).toThrow('missing: SITE_URL, CMS_URL, PURGE_SECRET')
  })

  it('names what is wrong beside what is missing', () => {
    const wrong = {
      ...complete,
      CMS_URL: undefined,
      SITE_PORT: 'http',
      SITE_URL: 'portaal.example',
      BASE_PATH: 'x y',
    }
    expect(() => readSiteEnv(wrong)).toThrow(/missing: CMS_URL; SITE_PORT .*; SITE_URL .*; BASE_PATH/)
  })

  it('takes a base path with or without a slash at its end', () => {
    expect(readSiteEnv({ ...complete, BASE_PATH: '/portaal/' }).basePath).toBe('/portaal')
    expect(readSiteEnv({ ...complete, BASE_PATH: '/' }).basePath).toBe('')
  })

  it('refuses a purge secret that can be guessed', () => {
    expect(() => readSiteEnv({ ...complete, PURGE_SECRET: 'short' })).toThrow('PURGE_SECRET')
  })
})
