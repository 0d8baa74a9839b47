// Plain JavaScript, because scripts/bootstrap.mjs needs it before Node 24 is installed. Types: lock.d.mts.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { birthOf } from './process.mjs'

/**
 * Takes the lock at once, or says who has it. The lock is a file that names its holder by process id and moment of birth,
 * so that one left behind by a killed process does not count, nor when its number was given out again.
 */
export function tryLock(path) {
  mkdirSync(dirname(path), { recursive: true })
  for (;;) {
    if (place(path)) return { release: () => rmSync(path, { force: true }) }
    const holder = holderOf(path)
    if (holder !== null) return { holder }
    removeStale(path)
  }
}

/** Waits for the lock; `onWait` hears once who holds it. Returns what releases it; throws when `signal` aborts. */
export async function waitForLock(path, onWait, signal) {
  let told = false
  for (;;) {
    signal?.throwIfAborted()
    const lock = tryLock(path)
    if ('release' in lock) return lock.release
    if (!told) onWait?.(lock.holder)
    told = true
    await sleep(250)
  }
}

/** The id of the living process that holds the lock, or null. */
export function holderOf(path) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(path, 'utf8'))
    return birthOf(pid) === birth ? pid : null
  } catch {
    return null
  }
}

/** Written aside and linked into place: nobody ever reads a lock that is half written. */
function place(path) {
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }))
  return linked(aside, path)
}

/** Two processes may find the same dead lock: one that turns out to be alive after it was moved away is put back. */
function removeStale(path) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  if (holderOf(aside) === null) rmSync(aside)
  else linked(aside, path)
}

function linked(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(from, { force: true })
  }
}
