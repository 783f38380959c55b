import { num } from '../pdf-page.ts'
import { StructureNode } from '../structure.ts'
import type { ObjectWriter } from './object-writer.ts'
import { shortString, textString } from './pdf-strings.ts'

export interface StructurePage {
  /** Number of the page's object. */
  readonly id: number
  readonly marks: readonly StructureNode[]
  /** For each link of the page its annotation's object, null where it leads nowhere, and its element. */
  readonly links: readonly { readonly id: number | null; readonly node: StructureNode | null }[]
}

/**
 * The tree of elements with the two ways back from content to elements: pages by their `StructParents`, which is
 * their index, and links by their `StructParent`, as `linkKey` counts them.
 * @returns the number of the root's object
 */
export function writeStructure(
  root: StructureNode,
  pages: ReadonlyMap<object, StructurePage>,
  writer: ObjectWriter,
): number {
  const rootId = writer.reserve()
  const ids = new Map<StructureNode, number>()
  const shared = new Map<string, number>()
  const write = (node: StructureNode, parent: number): void => {
    // What came to have no content, such as the body of an empty table, is left out.
    const id = ids.get(node) ?? writer.reserve()
    ids.set(node, id)
    const kids: string[] = []
    let own: StructurePage | undefined
    for (const kid of node.kids) {
      if (kid instanceof StructureNode) {
        if (isEmpty(kid)) continue
        const kidId = writer.reserve()
        ids.set(kid, kidId)
        kids.push(`${kidId} 0 R`)
        continue
      }
      const page = pages.get(kid.page)
      if (page === undefined) continue
      own ??= page
      kids.push(page === own ? String(kid.mark) : `<</Type/MCR/Pg ${page.id} 0 R/MCID ${kid.mark}>>`)
    }
    for (const { page, mark } of node.annotations) {
      const at = pages.get(page)
      const link = at?.links[mark]?.id ?? null
      if (at !== undefined && link !== null) kids.push(`<</Type/OBJR/Obj ${link} 0 R/Pg ${at.id} 0 R>>`)
    }
    const [only] = kids
    const k =
      kids.length === 1 && only !== undefined && !only.startsWith('[') ? ` ${only}` : `[${kids.join(' ')}]`
    writer.put(
      `<</S/${node.type}/P ${parent} 0 R${own === undefined ? '' : `/Pg ${own.id} 0 R`}/K${k}${optionsOf(node, shared, writer)}>>`,
      id,
    )
    for (const kid of node.kids) if (kid instanceof StructureNode && !isEmpty(kid)) write(kid, id)
  }
  write(root, rootId)
  const ways = [...pages.values()].flatMap(({ marks }, index) =>
    marks.length === 0
      ? []
      : [`${index} ${writer.put(`[${marks.map((node) => `${ids.get(node) ?? 0} 0 R`).join(' ')}]`)} 0 R`],
  )
  let key = pages.size
  for (const { links } of pages.values()) {
    for (const { id, node } of links) {
      if (id === null) continue
      if (node !== null) ways.push(`${key} ${ids.get(node) ?? 0} 0 R`)
      key++
    }
  }
  const parents = writeNumberTree(ways, writer)
  writer.put(
    `<</Type/StructTreeRoot/K ${ids.get(root) ?? 0} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${key}>>`,
    rootId,
  )
  return rootId
}

function isEmpty(node: StructureNode): boolean {
  return (
    node.annotations.length === 0 &&
    node.type !== 'TD' &&
    node.type !== 'TH' &&
    node.kids.every((kid) => kid instanceof StructureNode && isEmpty(kid))
  )
}

function optionsOf(node: StructureNode, shared: Map<string, number>, writer: ObjectWriter): string {
  const { alternative, summary, scope, columns, language } = node.options
  let out = ''
  if (alternative !== undefined) out += `/Alt ${shortString(alternative)}`
  if (language !== undefined) out += `/Lang ${textString(language)}`
  if (node.box !== null) {
    out += `/A<</O/Layout/Placement/Block/BBox[${node.box.map((value) => num(value)).join(' ')}]>>`
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
