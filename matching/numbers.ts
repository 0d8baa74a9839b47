// What JSON writes as it is: printable ASCII without the quote and the backslash.
const digits = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .join('')
const small = 80
const high = digits.length - small

/** Writes whole numbers from 0 on as text: one character for a small one, one more for each further power of 13. */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map(encode).join('')
}

/** Reads what `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = []
  let value = 0
  let power = 1
  for (let index = 0; index < text.length; index += 1) {
    const digit = valueOf[text.charCodeAt(index)] ?? 0
    if (digit < small) {
      numbers.push(value + power * digit)
      value = 0
      power = 1
    } else {
      value += power * (digit - small) + power * small
      power *= high
    }
  }
  return numbers
}

function encode(number: number): string {
  if (number < small) return digits.charAt(number)
  const rest = number - small
  return digits.charAt(small + (rest % high)) + encode(Math.floor(rest / high))
}

const valueOf: number[] = []
for (let index = 0; index < digits.length; index += 1) valueOf[digits.charCodeAt(index)] = index
