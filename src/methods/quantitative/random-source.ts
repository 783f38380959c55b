import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Uniform numbers on [0, 1) of one stream. The same seed and name give the same numbers; each name has a stream of
 * its own, so that one more event changes nothing about the others.
 * @param seed 32 bits
 */
export function randomSource(seed: number, name: string): () => number {
  const generator = xoroshiro128plus(mixed(seed, name))
  return () => uniformFloat64(generator)
}

/** FNV-1a over the name, started from the seed. */
function mixed(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0
  return hash | 0
}
