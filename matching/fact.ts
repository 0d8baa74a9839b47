/**
 * Whether someone asks to be told a fact ("waarom", "hoe oud", "how many"). An encyclopedia answers that; who has a problem
 * hardly ever begins so.
 */
export function asksForFact(text: string): boolean {
  return factPattern.test(text)
}

const factPattern =
  /^\W*(waarom|wanneer|hoe(veel| (oud|hoog|lang|snel|groot|ver))|wat is|welke|wie (vond|schreef|was|won)|why|when|who|how (old|tall|long|fast|many|far))\b/i
