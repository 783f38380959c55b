/** Slices of a package by name, each with its code points as in CSS: the package's `unicode.json`. */
export type SliceTable = { readonly [slice: string]: string }

/** First and last code points of a slice in turn, ascending. */
export type Ranges = readonly number[]

/** Reads `U+4e00-4e03,U+4e07`. Parts that are none are left out. */
export function parseRanges(css: string): Ranges {
  const pairs = css.split(',').flatMap((part): [number, number][] => {
    const [, first, last] = /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(part) ?? []
    if (first === undefined) return []
    const start = Number.parseInt(first, 16)
    return [[start, last === undefined ? start : Number.parseInt(last, 16)]]
  })
  return pairs.sort(([a], [b]) => a - b).flat()
}

export function isInRanges(ranges: Ranges, code: number): boolean {
  let low = 0
  let high = ranges.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (code < (ranges[2 * middle] ?? 0)) high = middle - 1
    else if (code > (ranges[2 * middle + 1] ?? 0)) low = middle + 1
    else return true
  }
  return false
}
