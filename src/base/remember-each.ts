/**
 * A function that makes its result once for each argument, by identity, as long as the argument is in use. For
 * what follows from an object that is replaced, never changed.
 */
export function rememberEach<K extends object, R extends object>(make: (of: K) => R): (of: K) => R {
  const made = new WeakMap<K, R>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const result = make(of)
    made.set(of, result)
    return result
  }
}
