import { num } from '../pdf-page.ts'
import type { Structure, StructureBox, StructureOptions } from '../structure.ts'
import type { ObjectWriter } from './object-writer.ts'
import { shortString, textString } from './pdf-strings.ts'

export interface StructurePage {
  /** Tells the page apart while it is drawn. */
  readonly key: number
  /** Number of the page's object. */
  readonly id: number
  /** Index of the element of each marked sequence. */
  readonly marks: readonly number[]
  /** For each link of the page its annotation's object, null where it leads nowhere, and its element. */
  readonly links: readonly { readonly id: number | null; readonly node: number }[]
}

/**
 * The tree of elements with the two ways back from content to elements: pages by their `StructParents`, which is
 * their place in the report, and links by their `StructParent`, counted on from there.
 * @returns the number of the root's object
 */
export function writeStructure(
  tree: Structure,
  pages: readonly StructurePage[],
  writer: ObjectWriter,
): number {
  const rootId = writer.reserve()
  const ids = numbered(tree, writer)
  const pageOf = new Map(pages.map((page) => [page.key, page]))
  const shared = new Map<string, number>()
  const parents = new Int32Array(tree.size).fill(rootId)
  for (let index = 0; index < tree.size; index++) {
    const id = ids[index] ?? 0
    if (id === 0) continue
    const kids: string[] = []
    let own: StructurePage | undefined
    for (const kid of tree.kidsOf(index)) {
      if (kid.kind === 'element') {
        const kidId = ids[kid.index] ?? 0
        if (kidId === 0) continue
        parents[kid.index] = id
        kids.push(`${kidId} 0 R`)
        continue
      }
      const page = pageOf.get(kid.page)
      if (page === undefined) continue
      if (kid.kind === 'link') {
        const link = page.links[kid.number]?.id ?? null
        if (link !== null) kids.push(`<</Type/OBJR/Obj ${link} 0 R/Pg ${page.id} 0 R>>`)
        continue
      }
      own ??= page
      kids.push(page === own ? String(kid.number) : `<</Type/MCR/Pg ${page.id} 0 R/MCID ${kid.number}>>`)
    }
    const [only = ''] = kids
    const k = kids.length === 1 ? ` ${only}` : `[${kids.join(' ')}]`
    const pg = own === undefined ? '' : `/Pg ${own.id} 0 R`
    const options = optionsOf(tree.optionsOf(index), tree.boxOf(index), shared, writer)
    writer.put(`<</S/${tree.typeOf(index)}/P ${parents[index]} 0 R${pg}/K${k}${options}>>`, id)
  }
  const ways = pages.flatMap(({ marks }, index) =>
    marks.length === 0
      ? []
      : [`${index} ${writer.put(`[${marks.map((node) => `${ids[node] ?? 0} 0 R`).join(' ')}]`)} 0 R`],
  )
  let key = pages.length
  for (const { links } of pages) {
    for (const { id, node } of links) {
      if (id === null) continue
      if (node >= 0) ways.push(`${key} ${ids[node] ?? 0} 0 R`)
      key++
    }
  }
  const parentTree = writeNumberTree(ways, writer)
  writer.put(
    `<</Type/StructTreeRoot/K ${ids[tree.root.index] ?? 0} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${key}>>`,
    rootId,
  )
  return rootId
}

/**
 * Numbers of the elements' objects, by index. What came to have no content, such as the body of an empty table, is left
 * out and has 0; cells stay, as they hold the places of their columns.
 */
function numbered(tree: Structure, writer: ObjectWriter): Int32Array {
  const kept = new Uint8Array(tree.size)
  // An element stands behind the one that it is in, so that its own kids have been asked when it is.
  for (let index = tree.size - 1; index >= 0; index--) {
    const type = tree.typeOf(index)
    let isKept = type === 'TD' || type === 'TH'
    for (const kid of tree.kidsOf(index)) isKept ||= kid.kind !== 'element' || kept[kid.index] === 1
    if (isKept) kept[index] = 1
  }
  return Int32Array.from(kept, (isKept) => (isKept === 1 ? writer.reserve() : 0))
}

function optionsOf(
  options: StructureOptions | undefined,
  box: StructureBox | undefined,
  shared: Map<string, number>,
  writer: ObjectWriter,
): string {
  if (options === undefined && box === undefined) return ''
  const { alternative, summary, scope, columns, language } = options ?? {}
  let out = ''
  if (alternative !== undefined) out += `/Alt ${shortString(alternative)}`
  if (language !== undefined) out += `/Lang ${textString(language)}`
  if (box !== undefined) {
    out += `/A<</O/Layout/Placement/Block/BBox[${box.map((value) => num(value)).join(' ')}]>>`
  }
  if (summary !== undefined) out += `/A<</O/Table/Summary ${shortString(summary)}>>`
  if (scope !== undefined || columns !== undefined) {
    const text = `<</O/Table${scope === undefined ? '' : `/Scope/${scope}`}${columns === undefined ? '' : `/ColSpan ${columns}`}>>`
    const id = shared.get(text) ?? writer.put(text)
    shared.set(text, id)
    out += `/A ${id} 0 R`
  }
  return out
}

/** Pairs of key and value in ascending order, as leaves of a tree two levels deep. */
function writeNumberTree(pairs: readonly string[], writer: ObjectWriter): number {
  const keyOf = (pair: string | undefined): string => pair?.split(' ', 1)[0] ?? '0'
  const leaves: string[] = []
  for (let i = 0; i < pairs.length; i += 500) {
    const part = pairs.slice(i, i + 500)
    const limits = `${keyOf(part[0])} ${keyOf(part.at(-1))}`
    leaves.push(`${writer.put(`<</Limits[${limits}]/Nums[${part.join(' ')}]>>`)} 0 R`)
  }
  return leaves.length === 0 ? writer.put('<</Nums[]>>') : writer.put(`<</Kids[${leaves.join(' ')}]>>`)
}
