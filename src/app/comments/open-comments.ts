import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { type Document, list } from '../../model/document.ts'
import type { Comment } from '../../model/tables.ts'

/** Comments that are not settled, diagram by diagram, the oldest first: what the report lists as open. */
export function openComments(document: Document): readonly Comment[] {
  const place = new Map(diagramsInOrder(document).map(({ id }, index) => [id, index]))
  return list(document, 'comment')
    .filter(({ resolvedAt }) => resolvedAt === null)
    .sort(
      (a, b) =>
        (place.get(a.diagram) ?? 0) - (place.get(b.diagram) ?? 0) ||
        (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1),
    )
}
