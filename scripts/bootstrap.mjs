// What every npm script begins with: plain JavaScript without dependencies, because it runs on the Node that the machine
// has (20.9 or newer) before anything is installed. It installs what is missing and passes on to scripts/<command>.ts on
// the Node 24 that is one of the project's own dependencies.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitForLock } from './processes/lock.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const node = join(modules, '.bin', 'node')
const [command = '', ...args] = process.argv.slice(2)
const program = join(root, 'scripts', `${command}.ts`)

if (!existsSync(program)) fail(`There is no command "${command}": scripts/${command}.ts is missing.`)
await install()
const path = [join(modules, '.bin'), process.env.PATH].join(delimiter)
const { code, signal } = await run(node, [program, ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
if (signal === null) process.exit(code)
process.removeAllListeners(signal)
process.kill(process.pid, signal)

/** Runs `npm ci` when what is installed is not what package-lock.json says. A second call at the same time waits. */
async function install() {
  if (isInstalled()) return
  const release = await waitForLock(join(root, '.tmp', 'install.lock'), (pid) =>
    say(`Waiting for another installation (process ${pid}) …`),
  )
  try {
    if (!isInstalled()) await npmCi()
  } finally {
    release()
  }
}

/** npm keeps in node_modules/.package-lock.json what it installed, and writes it last. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'))
  const present = lockedPackages(join(modules, '.package-lock.json'))
  if (wanted === null) fail('package-lock.json is missing or broken.')
  if (present === null || !existsSync(node)) return false
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '' || (optional === true && present[place] === undefined)) return true
    return present[place]?.version === version
  })
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** Development packages belong to it in production too: the build needs them. */
async function npmCi() {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  say('Installing packages (npm ci), a minute or two …')
  const reminder = setInterval(() => say(`… still installing, ${seconds()} s`), 20_000)
  const output = []
  const [npm, ...before] = npmCommand()
  const options = { stdio: ['ignore', 'pipe', 'pipe'], cwd: root, env: withoutNpmScript(process.env) }
  const { code, signal } = await run(
    npm,
    [...before, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    options,
    output,
  )
  clearInterval(reminder)
  if (signal !== null) process.exit(1)
  if (code !== 0) fail(`${Buffer.concat(output)}\nnpm ci failed (exit code ${code}).`)
  if (!existsSync(node)) fail('npm ci did not bring Node 24: its install script was not allowed to run.')
  say(`Packages installed (${seconds()} s)`)
}

/** The npm that called us, on its own Node: the one in node_modules disappears while npm works. */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: itsNode } = process.env
  if (npm && itsNode && !itsNode.startsWith(modules)) return [itsNode, npm]
  return ['npm']
}

/** What the calling npm says about itself must not decide how this one installs; nor may the Node that is replaced be found. */
function withoutNpmScript(env) {
  const entries = Object.entries(env).filter(
    ([name]) => !/^npm_(lifecycle|package|command|config_loglevel)/.test(name),
  )
  const path = (env.PATH ?? '').split(delimiter).filter((place) => !place.startsWith(modules))
  return { ...Object.fromEntries(entries), PATH: path.join(delimiter) }
}

/**
 * Runs a program to its end. Signals are passed on and nothing else: npm and the terminal may send the same one to the
 * whole group, the program decides when it is done.
 */
function run(file, argv, options, output = []) {
  return new Promise((resolve) => {
    const child = spawn(file, argv, options)
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name))
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => fail(`${file} does not start: ${error.message}`))
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
}

/** Progress goes to the error stream: what a command prints may be read by a program. */
function say(line) {
  process.stderr.write(`${line}\n`)
}

function fail(message) {
  say(message)
  process.exit(1)
}
