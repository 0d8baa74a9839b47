/** Builds what is out of date, one at a time in a clone. */
import { join } from 'node:path'
import { root } from '../environment.ts'
import { waitForLock } from '../processes/lock.mjs'
import { runProgram } from '../processes/program.ts'
import { step } from '../progress.ts'
import { builtFrom, forgetBuilt, hashSources, noteBuilt } from './outdated.ts'
import type { Target } from './targets.ts'

/**
 * Builds a target when its sources changed since the last time. Another start in the same clone waits for it.
 * @throws Complaint with the build's last words
 */
export async function bringUpToDate(target: Target, signal: AbortSignal): Promise<void> {
  if (await isUpToDate(target)) return
  const waiting = (pid: number) =>
    console.log(`… Waiting for process ${pid}, which builds the ${target.name}`)
  const release = await waitForLock(join(root, `.tmp/build-${target.name}.lock`), waiting, signal)
  try {
    if (!(await isUpToDate(target))) await step(`Building the ${target.name}`, () => build(target, signal))
  } finally {
    release()
  }
}

async function build(target: Target, signal: AbortSignal): Promise<void> {
  const { name, argv, env, output } = target
  const hash = await sourcesOf(target)
  forgetBuilt(output)
  await runProgram({ name: `Building the ${name}`, argv, env }, signal)
  noteBuilt(output, hash)
}

async function isUpToDate(target: Target): Promise<boolean> {
  return builtFrom(target.output) === (await sourcesOf(target))
}

function sourcesOf({ sources, inputs }: Target): Promise<string> {
  return hashSources(root, sources, inputs)
}
