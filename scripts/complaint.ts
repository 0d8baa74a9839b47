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
