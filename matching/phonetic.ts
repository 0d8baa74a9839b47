/** How a folded word sounds to someone who writes Dutch by ear: words that sound alike get the same key. */
export function soundOf(word: string): string {
  return rules.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), word)
}

const rules: [RegExp, string][] = [
  [/sch(?=e?$)/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/ch/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/ij|ei|ey|y(?=$)/g, 'i'],
  [/y|ie/g, 'i'],
  [/ou|auw|ouw|au/g, 'u'],
  [/oe|eu/g, 'u'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt$|d$/g, 't'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
]
