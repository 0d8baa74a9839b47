import { readFile, writeFile } from 'node:fs/promises'

/** What Linux says of the memory of a process that is really there, in kB: now, and the most since `forgetPeak`. */
export async function memoryOf(pid: number): Promise<{ now: number; peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? NaN)
  return { now: of('VmRSS'), peak: of('VmHWM') }
}

/** From here on the most is counted anew (proc(5), clear_refs): what came and went between two looks is seen too. */
export async function forgetPeak(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5')
}
