/** Brings the database up to date and, the first time, fills it. */
import { hasEveryMigration, isEmpty } from '../postgres/database.ts'
import { runProgram } from '../processes/program.ts'
import { step } from '../progress.ts'
import { secret } from '../secrets.ts'
import { cmsEnvironment } from './child-environment.ts'
import type { Settled } from './child-environment.ts'

/** How the first administrator logs in: told once, kept nowhere. */
export type Login = { email: string; password: string; generated: boolean }

/** Runs the migrations that the database has not had yet. Seconds are saved by not loading Payload when it had all. */
export async function migrate(settled: Settled, signal: AbortSignal): Promise<void> {
  if (await hasEveryMigration(settled.databaseUrl)) return
  await step('Migrating the database', () =>
    runProgram(
      { name: 'Migrating', argv: ['cms/migrate.ts'], env: cmsEnvironment(settled, 'production') },
      signal,
    ),
  )
}

/**
 * Fills an empty database with the seed and makes the first administrator; returns how to log in, or null when there was
 * nothing to do. The administrator comes last: as long as there is none, an interrupted filling is taken up again.
 */
export async function fillWhenEmpty(settled: Settled, signal: AbortSignal): Promise<Login | null> {
  if (!(await isEmpty(settled.databaseUrl))) return null
  if (settled.managed) return createGivenAdministrator(settled, signal)
  const login = {
    email: settled.adminEmail ?? 'admin@example.org',
    password: settled.adminPassword ?? secret(12),
    generated: settled.adminPassword === null,
  }
  if (settled.seed !== 'none')
    await step(`Filling the portal (${settled.seed})`, () =>
      seed(settled, ['--set', settled.seed], null, signal),
    )
  await step('Making the first administrator', () => seed(settled, ['--set', 'none'], login, signal))
  return login
}

/** Runs the seed program; `set` and more as on its command line. */
export async function runSeed(settled: Settled, args: string[], signal: AbortSignal): Promise<void> {
  const { adminEmail: email, adminPassword: password } = settled
  await seed(settled, args, email && password ? { email, password } : null, signal, (line) =>
    console.log(line),
  )
}

/** Has the worker do the morning's round; arguments as on the command line. */
export async function queueFollowUp(settled: Settled, args: string[], signal: AbortSignal): Promise<void> {
  const env = cmsEnvironment(settled, 'production')
  const onLine = (line: string) => console.log(line)
  await runProgram({ name: 'Following up', argv: ['cms/follow-up.ts', ...args], env, onLine }, signal)
}

/** In production the administrator is one that was named, or none. */
async function createGivenAdministrator(settled: Settled, signal: AbortSignal): Promise<Login | null> {
  const { adminEmail: email, adminPassword: password } = settled
  if (email === null || password === null) {
    console.log(
      '! There is no user yet: set PORTAL_ADMIN_EMAIL and PORTAL_ADMIN_PASSWORD to make the first administrator.',
    )
    return null
  }
  await step('Making the first administrator', () =>
    seed(settled, ['--set', 'none'], { email, password }, signal),
  )
  return { email, password, generated: false }
}

async function seed(
  settled: Settled,
  args: string[],
  admin: { email: string; password: string } | null,
  signal: AbortSignal,
  onLine?: (line: string) => void,
): Promise<void> {
  const login =
    admin === null ? {} : { PORTAL_ADMIN_EMAIL: admin.email, PORTAL_ADMIN_PASSWORD: admin.password }
  const env = { ...cmsEnvironment(settled, 'production'), ...login }
  await runProgram({ name: 'Seeding', argv: ['cms/seed/run.ts', ...args], env, onLine }, signal)
}
