/**
 * One bit for each row of a table: which rows a condition holds for. Words of 32 rows are combined at once,
 * which is what makes a full evaluation fast.
 */
export type Bits = Uint32Array

export function makeBits(rows: number): Bits {
  return new Uint32Array((rows + 31) >>> 5)
}

/** Makes many bit columns that are soon forgotten, out of few pieces of memory: that is much quicker. */
export function createBitPool(): (rows: number) => Bits {
  let block = new Uint32Array(0)
  let at = 0
  return (rows) => {
    const words = (rows + 31) >>> 5
    if (at + words > block.length) {
      block = new Uint32Array(Math.max(words, blockWords))
      at = 0
    }
    at += words
    return block.subarray(at - words, at)
  }
}

const blockWords = 1 << 15

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

export function setBit(bits: Bits, row: number, isSet: boolean): void {
  const word = bits[row >>> 5] ?? 0
  bits[row >>> 5] = isSet ? word | (1 << (row & 31)) : word & ~(1 << (row & 31))
}

/** The bits of more rows; the same object when they fit. */
export function grown(bits: Bits, rows: number): Bits {
  const words = (rows + 31) >>> 5
  if (words <= bits.length) return bits
  const more = new Uint32Array(Math.max(words, bits.length * 2))
  more.set(bits)
  return more
}

/** Rows whose bit is set, in order. */
export function eachBit(bits: Bits, visit: (row: number) => void): void {
  for (let w = 0; w < bits.length; w += 1) {
    let word = bits[w] ?? 0
    while (word !== 0) {
      const bit = 31 - Math.clz32(word & -word)
      visit((w << 5) + bit)
      word &= word - 1
    }
  }
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let w = 0; w < bits.length; w += 1) {
    let word = bits[w] ?? 0
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
