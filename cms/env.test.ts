import { expect, it } from 'vitest'
import { readEnvironment } from './env.ts'

const whole = {
  DATABASE_URL: 'postgres://portal@127.0.0.1/portal',
  PAYLOAD_SECRET: 'een',
  PURGE_SECRET: 'twee',
}
const complaint = (source: Parameters<typeof readEnvironment>[0]): string => {
  try {
    readEnvironment(source)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'no complaint'
}

it('names all missing variables together, and an empty one is missing', () => {
  expect(complaint({})).toContain(
    'Missing environment variables: DATABASE_URL, PAYLOAD_SECRET, PURGE_SECRET.',
  )
  expect(complaint({ ...whole, PAYLOAD_SECRET: ' ', PURGE_SECRET: '' })).toContain(
    ': PAYLOAD_SECRET, PURGE_SECRET.',
  )
})

it('names all unreadable variables together, and never what is in them', () => {
  const said = complaint({
    ...whole,
    DATABASE_URL: 'mysql://geheim',
    SMTP_URL: 'geheim:25',
    CMS_PORT: 'geheim',
    SITE_URL: 'geheim',
    SITE_PURGE_URLS: 'http://127.0.0.1:4321/_purge, geheim',
  })
  expect(said).toContain('DATABASE_URL, CMS_PORT, CMS_URL, SITE_URL, SITE_PURGE_URLS, SMTP_URL')
  expect(said).not.toContain('geheim')
})

it('has a default for everything that is no secret', () => {
  expect(readEnvironment({ ...whole, SMTP_URL: '', MAIL_FROM: '', HOST: '' })).toMatchObject({
    cmsUrl: 'http://127.0.0.1:3000',
    siteUrl: 'http://127.0.0.1:4321',
    smtpUrl: null,
    mailFrom: 'Helemaal Digitaal <noreply@127.0.0.1>',
    purgeUrls: [],
    production: false,
  })
})

it('takes addresses without the slash at their end, and several replicas', () => {
  const read = readEnvironment({
    ...whole,
    HOST: '::1',
    CMS_URL: 'https://cms.portaal.example/',
    SITE_PURGE_URLS: 'http://a.example/_purge,\n http://b.example/_purge',
  })
  expect(read).toMatchObject({ cmsUrl: 'https://cms.portaal.example', siteUrl: 'http://[::1]:4321' })
  expect(read.purgeUrls).toEqual(['http://a.example/_purge', 'http://b.example/_purge'])
})
