/** A running Payload for tests: a database of its own, the real REST endpoints, real logins for every party. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CollectionSlug, Payload, SanitizedConfig } from 'payload'
import type { Party, Role } from '#collections/access/roles.ts'
import { freshDatabase } from './database.ts'

export type Id = number | string
export type Doc = Record<string, unknown> & { id: Id }
/** What REST answers; absent members are absent. */
export type Answer = {
  doc?: Doc
  docs?: Doc[]
  totalDocs?: number
  errors?: { message: string; data?: unknown }[]
  message?: string
  token?: string
  user?: Doc | null
  [key: string]: unknown
}
export type Reply = { status: number; headers: Headers; text: string; body: Answer }
export type Call = { body?: unknown; headers?: Record<string, string>; token?: string }

export type Portal = {
  payload: Payload
  config: SanitizedConfig
  databaseUrl: string
  dataDir: string
  /** Asks as one of the parties; an answer of 500 or more throws: no input may break the portal. */
  call: (party: Party, method: string, path: string, more?: Call) => Promise<Reply>
  /** Writes through the Local API, past all access rules. */
  make: (collection: CollectionSlug, data: Record<string, unknown>, more?: object) => Promise<Doc>
  /** Gives the account of a role other data, such as the organisation that it acts for. */
  appoint: (role: Role, data: Record<string, unknown>) => Promise<Doc>
  account: (role: Role) => Promise<Doc>
  close: () => Promise<void>
}

export const password = 'een lang wachtwoord'
export const emailOf = (role: Role): string => `${role}@portaal.example`

/** Starts the cms's own configuration on a fresh, migrated database. Call it once a file, before anything imports the configuration. */
export const openPortal = async (): Promise<Portal> => {
  const databaseUrl = await freshDatabase()
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'portal-test-'))
  const config = await loadConfig(databaseUrl, dataDir)
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  const make = maker(payload)
  const account = once(async (role: Role) =>
    make('users', { name: `Test ${role}`, role, email: emailOf(role), password }),
  )
  const token = once(async (role: Role) => {
    await account(role)
    const { body } = await send(config, 'POST', '/users/login', { body: { email: emailOf(role), password } })
    if (!body.token) throw new Error(`${role} cannot log in: ${JSON.stringify(body)}`)
    return body.token
  })
  return {
    payload,
    config,
    databaseUrl,
    dataDir,
    make,
    account,
    appoint: async (role, data) => {
      const { id } = await account(role)
      return asDoc(await payload.update({ collection: 'users', id, data, overrideAccess: true, depth: 0 }))
    },
    call: async (party, method, where, more = {}) =>
      send(config, method, where, party === 'public' ? more : { token: await token(party), ...more }),
    close: async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/**
 * The cms's configuration, finished, as its process reads it. It reads the environment when it is imported, once a file.
 * @param databaseUrl nothing connects to it before Payload is started
 */
export const loadConfig = async (
  databaseUrl = 'postgres://nowhere.invalid/none',
  dataDir = os.tmpdir(),
): Promise<SanitizedConfig> => {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'secret of the tests',
    PURGE_SECRET: 'purge secret of the tests',
    PORTAL_DATA_DIR: dataDir,
    CMS_URL: origin,
  })
  const { default: config } = await import('#cms/payload.config.ts')
  return config
}

const origin = 'http://cms.portaal.example'

const send = async (
  config: SanitizedConfig,
  method: string,
  where: string,
  { body, headers = {}, token }: Call,
): Promise<Reply> => {
  const { answerRest } = await import('#cms/rest.ts')
  const isForm = body instanceof FormData || typeof body === 'string'
  const request = new Request(`${origin}/api${where}`, {
    method,
    headers: {
      ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  const response = await answerRest(config, request)
  const text = await response.text()
  if (response.status >= 500) throw new Error(`${method} ${where} answered ${response.status}: ${text}`)
  return { status: response.status, headers: response.headers, text, body: asAnswer(text) }
}

const asAnswer = (text: string): Answer => {
  try {
    const answer: unknown = JSON.parse(text)
    return isAnswer(answer) ? answer : {}
  } catch {
    return {}
  }
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null

/** Payload types its data by collection; a test that walks over all collections cannot. This is that door. */
const maker =
  (payload: Payload): Portal['make'] =>
  async (collection, data, more = {}) =>
    asDoc(await payload.create({ collection, data: data as never, overrideAccess: true, depth: 0, ...more }))

const asDoc = (value: object): Doc => {
  if (!('id' in value) || (typeof value.id !== 'number' && typeof value.id !== 'string'))
    throw new Error('A record without id')
  return { ...value, id: value.id }
}

const once = <Key, Value>(make: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const made = new Map<Key, Promise<Value>>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
