/** "1 threat", "3 threats"; for words that take an s. */
export function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`
}
