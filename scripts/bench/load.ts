import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface Load {
  readonly requestsPerSecond: number
  readonly p99Ms: number
}

/** What browsers send, so that every server gives the bytes that browsers get. */
export const acceptEncoding = 'gzip, deflate, br, zstd'

export interface LoadTool {
  readonly name: string
  readonly run: (url: string, seconds: number) => Promise<Load>
}

/** The tool that puts the load on: wrk where it is installed, since autocannon gets tired before the servers do. */
export async function findLoadTool(): Promise<LoadTool> {
  return (await isInstalled('wrk', ['-v']))
    ? { name: 'wrk', run: wrk }
    : { name: 'autocannon', run: autocannon }
}

/** Whether a program can be run at all, whatever it then thinks of its arguments. */
export async function isInstalled(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
  )
}

const run = promisify(execFile)
const connections = '32'

async function wrk(url: string, seconds: number): Promise<Load> {
  const header = `Accept-Encoding: ${acceptEncoding}`
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', header, url]
  const { stdout } = await run('wrk', args)
  const failed = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)
  if (failed) throw new Error(`${url}: ${failed[1]} answers were errors`)
  const [, p99 = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]
  if (rate === undefined) throw new Error(`wrk said nothing about ${url}:\n${stdout}`)
  return {
    requestsPerSecond: Number(rate),
    p99Ms: Number(p99) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? NaN),
  }
}

type Result = { requests: { average: number }; latency: { p99: number }; non2xx: number }

async function autocannon(url: string, seconds: number): Promise<Load> {
  const header = `Accept-Encoding=${acceptEncoding}`
  const args = ['autocannon', '--json', '-c', connections, '-d', String(seconds), '-H', header, url]
  const { stdout } = await run('npx', ['--no-install', ...args])
  const result = JSON.parse(stdout) as Result
  if (result.non2xx > 0) throw new Error(`${url}: ${result.non2xx} answers were errors`)
  return { requestsPerSecond: result.requests.average, p99Ms: result.latency.p99 }
}
