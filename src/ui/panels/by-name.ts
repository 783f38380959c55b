import { compareNames } from '../../messages/format.ts'

/** A copy in the order in which people count: "A2" before "A10". What has no text stands last, as it came. */
export function byName<T>(entries: readonly T[], read: (entry: T) => string): readonly T[] {
  return [...entries].sort((a, b) => {
    const [left, right] = [read(a), read(b)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    return compareNames(left, right)
  })
}
