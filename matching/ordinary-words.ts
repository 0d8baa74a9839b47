/**
 * Ordinary Dutch words about everything else in life: cooking, animals, travel, hobbies, the body, the house. One of them is
 * no mistake for a word that looks like it ("tent" is not "telt"), nor says its last part what it is about ("hoofdstad").
 */
export function ordinaryWords(): string[] {
  return words.split(' ')
}

const words = 'leeft bleken verversen'
