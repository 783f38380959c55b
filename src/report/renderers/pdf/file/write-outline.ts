import type { ObjectWriter } from './object-writer.ts'
import { shortString } from './pdf-strings.ts'

/** An entry of the outline; deeper levels are its children. */
export interface Bookmark {
  readonly level: number
  readonly title: string
  readonly anchor: string
}

interface Node {
  readonly id: number
  readonly bookmark: Bookmark | null
  readonly children: Node[]
}

/** @returns the number of the root's object, null where there are no bookmarks */
export function writeOutline(
  bookmarks: readonly Bookmark[],
  destination: (anchor: string) => string | null,
  writer: ObjectWriter,
): number | null {
  if (bookmarks.length === 0) return null
  const root: Node = { id: writer.reserve(), bookmark: null, children: [] }
  const path: Node[] = [root]
  for (const bookmark of bookmarks) {
    const node: Node = { id: writer.reserve(), bookmark, children: [] }
    while (path.length > 1 && (path.at(-1)?.bookmark?.level ?? 0) >= bookmark.level) path.pop()
    path.at(-1)?.children.push(node)
    path.push(node)
  }
  const write = (node: Node, parent: Node | null, previous: Node | undefined, next: Node | undefined) => {
    const first = node.children[0]
    const last = node.children.at(-1)
    const entries = [node.bookmark === null ? '/Type/Outlines' : `/Title ${shortString(node.bookmark.title)}`]
    if (parent !== null) entries.push(`/Parent ${parent.id} 0 R`)
    if (previous !== undefined) entries.push(`/Prev ${previous.id} 0 R`)
    if (next !== undefined) entries.push(`/Next ${next.id} 0 R`)
    if (first !== undefined && last !== undefined) {
      // The chapters are open, their sections closed.
      const count = parent === null ? node.children.length : -node.children.length
      entries.push(`/First ${first.id} 0 R/Last ${last.id} 0 R/Count ${count}`)
    }
    const to = node.bookmark === null ? null : destination(node.bookmark.anchor)
    if (to !== null) entries.push(`/Dest ${to}`)
    writer.put(`<<${entries.join('')}>>`, node.id)
    node.children.forEach((child, i) => {
      write(child, node, node.children[i - 1], node.children[i + 1])
    })
  }
  write(root, null, undefined, undefined)
  return root.id
}
