/**
 * What all titles say, such as "Data of … tampered with in transit": the words that they begin and end
 * with. Empty when they share neither.
 */
export function commonTitle(titles: readonly string[]): string {
  const [words = [], ...others] = titles.map((title) => title.split(' '))
  let head = words.length
  let tail = words.length
  let isSame = true
  for (const other of others) {
    isSame &&= other.length === words.length && other.every((word, index) => word === words[index])
    head = Math.min(head, sharedLength(words, other))
    tail = Math.min(tail, sharedLength(words.toReversed(), other.toReversed()))
  }
  if (isSame) return words.join(' ')
  const begin = words.slice(0, head).join(' ')
  const shortest = Math.min(words.length, ...others.map((other) => other.length))
  const end = words.slice(words.length - Math.min(tail, shortest - head)).join(' ')
  return begin === '' && end === '' ? '' : [begin, '…', end].filter((part) => part !== '').join(' ')
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index])
  return at < 0 ? a.length : at
}
