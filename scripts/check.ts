/** `npm run check`: everything that can be said of the code without running the portal. All failures are shown. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { configurationEnvironment } from './builds/targets.ts'
import { command } from './complaint.ts'
import { root } from './environment.ts'

type Check = { name: string; argv: string[] }

const bin = (path: string): string => join(root, 'node_modules', path)

const checks: Check[] = [
  { name: 'generated files', argv: ['scripts/checks/generated.ts'] },
  { name: 'migrations', argv: ['cms/migration.ts', '--check'] },
  { name: 'types', argv: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'types of pages', argv: [bin('astro/bin/astro.mjs'), 'check', '--root', 'site'] },
  { name: 'lint', argv: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'format', argv: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', argv: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'rules of the house', argv: [bin('vitest/vitest.mjs'), 'run', '--project', 'house'] },
]

await command(async () => {
  const failed: string[] = []
  for (const check of checks) {
    const begun = performance.now()
    const { code, output } = await run(check)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${code === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`)
    if (code === 0) continue
    failed.push(check.name)
    console.log(output.trimEnd())
  }
  console.log(failed.length === 0 ? 'All checks hold.' : `✗ ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})

/** What a check says is only of interest when it fails. */
async function run({ argv }: Check): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, argv, {
    cwd: root,
    env: { ...configurationEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output: Buffer.concat(said).toString() }
}
