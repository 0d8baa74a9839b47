/** Something that the person who typed the command can put right: shown as its one line, without a stack. */
export class Complaint extends Error {
  override name = 'Complaint'
}

/** Runs a command and ends the process with its exit code; a complaint is one line and exit code 1. */
export async function command(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work())
  } catch (error) {
    console.error(error instanceof Complaint ? `✗ ${error.message}` : error)
    process.exit(1)
  }
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Node gathers the tries of one connection (IPv4, IPv6) in an error without a message.
  return (
    error.message || (error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : error.name)
  )
}

/** The system's own short name for it, such as ENOENT; null when it has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
