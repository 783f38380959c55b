/** "1 element", "3 elements"; the plural is given where it does not end in s alone. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
