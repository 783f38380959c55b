/**
 * Short ids of letters, digits and `_`, readable where a name has Latin letters, each given once. They begin with a
 * letter and `_`, so that none is a word of Mermaid's own, such as `end`.
 */
export function createNodeIds(): (kind: 'e' | 'b', name: string) => string {
  const given = new Set<string>()
  return (kind, name) => {
    const words = name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, 32)
      .replace(/^_+|_+$/g, '')
    const stem = words === '' ? kind : `${kind}_${words}`
    let id = stem
    for (let n = 2; given.has(id); n++) id = `${stem}_${n}`
    given.add(id)
    return id
  }
}
