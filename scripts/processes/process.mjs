// Plain JavaScript, because scripts/bootstrap.mjs needs it before Node 24 is installed. Types: process.d.mts.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process began, as a text that is only good for comparing; null when there is no such process. A process id is
 * given out again after a while, the pair of id and birth is not.
 */
export function birthOf(pid) {
  if (process.platform === 'linux') return statOf(pid)?.birth ?? null
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || null
}

/** What the program of a process is called; empty when there is no such process. */
export function nameOf(pid) {
  if (process.platform === 'linux') return statOf(pid)?.name ?? ''
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() ?? ''
}

/** Linux needs no `ps` for it. The 22nd field is the start time, the name may hold anything; a zombie (Z) is as good as gone. */
function statOf(pid) {
  try {
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    const fields = rest.split(' ')
    return fields[0] === 'Z' ? null : { name, birth: fields[19] }
  } catch {
    return null
  }
}
