/**
 * A map as it would be with other values at some of its keys: made and asked in time that does not depend on its size,
 * and going through it keeps its order.
 * @param patch keys that `base` does not have are left out
 */
export function patchedMap<K, V>(base: ReadonlyMap<K, V>, patch: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return patch.size === 0 ? base : new PatchedMap(base, patch)
}

class PatchedMap<K, V> implements ReadonlyMap<K, V> {
  readonly #base: ReadonlyMap<K, V>
  readonly #patch: ReadonlyMap<K, V>

  constructor(base: ReadonlyMap<K, V>, patch: ReadonlyMap<K, V>) {
    this.#base = base
    this.#patch = patch
  }

  get size(): number {
    return this.#base.size
  }

  has(key: K): boolean {
    return this.#base.has(key)
  }

  get(key: K): V | undefined {
    const before = this.#base.get(key)
    return before === undefined ? undefined : (this.#patch.get(key) ?? before)
  }

  keys(): MapIterator<K> {
    return this.#base.keys()
  }

  *entries(): Generator<[K, V], undefined> {
    for (const [key, value] of this.#base) yield [key, this.#patch.get(key) ?? value]
    return undefined
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value
    return undefined
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(run: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) run(value, key, this)
  }
}
