/** Finds the number that shows a moment of work for a ticket: the cms checks the same rule (`intake/proof.ts`). */
export const findProof = async (
  ticket: string,
  digest: (words: string) => Promise<ArrayBuffer>,
): Promise<string> => {
  for (let first = 0; ; first += atOnce) {
    const numbers = Array.from({ length: atOnce }, (_, at) => String(first + at))
    const hashes = await Promise.all(numbers.map(async (number) => digest(`${ticket}:${number}`)))
    const found = hashes.findIndex((hash) => {
      const [one, two] = new Uint8Array(hash)
      // Four zeroes in hexadecimal.
      return one === 0 && two === 0
    })
    const number = numbers[found]
    if (number !== undefined) return number
  }
}

const atOnce = 256
