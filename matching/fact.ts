/**
 * Whether someone asks to be told a fact ("waarom", "hoe oud", "how many"), which an encyclopedia answers. Not "wanneer mijn
 * moeder valt", nor "wat is een goede app om": so problems begin.
 */
export function asksForFact(text: string): boolean {
  return factPattern.test(text)
}

const factPattern =
  /^\W*(waarom|wanneer (is|was|werd|begint|begon)|hoe(veel| (oud|hoog|lang|snel|groot|ver))|wat is(?! (er|een (goede?|handige?|geschikte?)) )|welke|wie (vond|schreef|was|won)|why|when (is|was|did)|who|how (old|tall|long|fast|many|far))\b/i
