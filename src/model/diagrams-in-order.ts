import { type Document, list } from './document.ts'
import type { Diagram } from './tables.ts'

/** The diagrams as they are listed everywhere: by ascending order, then by id. */
export function diagramsInOrder(document: Document): readonly Diagram[] {
  const table = document.tables.diagram
  const known = memo.get(table)
  if (known !== undefined) return known
  const ordered = [...list(document, 'diagram')].sort((a, b) => a.order - b.order)
  memo.set(table, ordered)
  return ordered
}

const memo = new WeakMap<object, readonly Diagram[]>()
