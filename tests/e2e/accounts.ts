import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Browsing } from './browsing.ts'

type Doc = Record<string, unknown> & { id: number }
type Api = {
  one: (collection: string, slug: string) => Promise<Doc>
  /** The first that fits a query. */
  find: (collection: string, query: string) => Promise<Doc | null>
  change: (collection: string, id: number, data: object, query?: string) => Promise<Doc>
  create: (collection: string, data: object) => Promise<Doc>
}

/** The cms's REST API as a visitor (`public`) or with an account. */
export const apiAs = (email: string, password = ''): Api => {
  const token = email === 'public' ? Promise.resolve(null) : login(email, password)
  const ask = async (method: string, path: string, data?: object): Promise<Record<string, unknown>> => {
    const held = await token
    const response = await fetch(`${inject('portal').cms}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(held ? { authorization: `JWT ${held}` } : {}) },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(body)}`)
    return body
  }
  return {
    one: async (collection, slug) => {
      const { docs } = (await ask('GET', `${collection}?where[slug][equals]=${slug}&depth=0`)) as {
        docs: Doc[]
      }
      const [doc] = docs
      if (!doc) throw new Error(`no ${collection} "${slug}"`)
      return doc
    },
    find: async (collection, query) => {
      const { docs } = (await ask('GET', `${collection}?${query}&depth=0`)) as { docs: Doc[] }
      return docs[0] ?? null
    },
    change: async (collection, id, data, query = '') =>
      (await ask('PATCH', `${collection}/${id}${query}`, data)).doc as Doc,
    create: async (collection, data) => (await ask('POST', collection, data)).doc as Doc,
  }
}

/** Makes an account as the administrator of the running portal. */
export const accountFor = async (
  role: string,
  email: string,
  password: string,
  data: object = {},
): Promise<Doc> => {
  const { admin } = inject('portal')
  return apiAs(admin.email, admin.password).create('users', {
    name: `Test ${role}`,
    role,
    email,
    password,
    ...data,
  })
}

/** A page of the admin, logged in. */
export const adminPage = async (
  browsing: Browsing,
  email: string,
  password: string,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await browsing.page({ locale: 'nl-BE', viewport: { width: 1440, height: 1200 }, ...options })
  await page.goto(`${inject('portal').cms}/admin`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.waitForURL('**/admin')
  return page
}

const login = async (email: string, password: string): Promise<string> => {
  const response = await fetch(`${inject('portal').cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${email} cannot log in: ${response.status}`)
  return token
}
