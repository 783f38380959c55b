import { type Document, list } from '../model/document.ts'
import type { Flow } from '../model/tables.ts'

/**
 * The flows of a document by their ends: the same object until a flow comes, goes or is connected elsewhere. An answer
 * about a flow changes its record and not this.
 */
export interface FlowEnds {
  /** Sorted by id; of an earlier state of the document, good for ids and ends. */
  readonly flows: readonly Flow[]
  /** Ids of the flows between two elements, in either direction. */
  readonly between: (a: string, b: string) => readonly Flow['id'][]
}

export function flowEndsOf(document: Document): FlowEnds {
  const flows = list(document, 'flow')
  const known = latest.get(document.tables.placement)
  if (known !== undefined && (known.seen === flows || sameEnds(known.seen, flows))) {
    known.seen = flows
    return known.ends
  }
  const ends = createFlowEnds(flows)
  latest.set(document.tables.placement, { seen: flows, ends })
  return ends
}

/** By the table of placements, which answers leave alone. */
const latest = new WeakMap<object, { seen: readonly Flow[]; readonly ends: FlowEnds }>()

function sameEnds(a: readonly Flow[], b: readonly Flow[]): boolean {
  return (
    a.length === b.length &&
    a.every((flow, i) => {
      const other = b[i]
      return (
        flow === other ||
        (flow.id === other?.id && flow.source === other.source && flow.target === other.target)
      )
    })
  )
}

function createFlowEnds(flows: readonly Flow[]): FlowEnds {
  let index: Map<string, Flow['id'][]> | null = null
  const keyOf = (a: string, b: string) => (a < b ? `${a},${b}` : `${b},${a}`)
  return {
    flows,
    between: (a, b) => {
      if (index === null) {
        index = new Map()
        for (const { id, source, target } of flows) {
          const there = index.get(keyOf(source, target))
          if (there === undefined) index.set(keyOf(source, target), [id])
          else there.push(id)
        }
      }
      return index.get(keyOf(a, b)) ?? []
    },
  }
}
