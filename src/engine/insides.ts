import { centreOf } from '../base/geometry.ts'
import type { Placement } from '../model/tables.ts'
import { boxesAtPoint } from './analysis/boxes-at-point.ts'

/** Which elements stand in box boundaries, and which boxes hold some, in any diagram. Mutable. */
export interface Insides {
  readonly load: (placements: readonly Placement[]) => void
  /** Elements were placed otherwise, boxes were not. @returns the elements and boundaries that it matters to */
  readonly move: (gone: readonly Placement[], come: readonly Placement[]) => readonly string[]
  /** Elements in a box, with the number of times. */
  readonly enclosed: ReadonlyMap<string, number>
  /** Boxes with something in them. */
  readonly occupied: ReadonlyMap<string, number>
  readonly hasBoxes: () => boolean
  /** Elements that stand in a box in one of the two only, and boxes that are empty in one. */
  readonly differsFrom: (other: Insides) => readonly string[]
}

/** @param noParts elements that are none: they stand in no box, and fill none */
export function createInsides(
  shapeOf: (boundary: string) => 'box' | 'line' | undefined,
  noParts: ReadonlySet<string>,
): Insides {
  const enclosed = new Map<string, number>()
  const occupied = new Map<string, number>()
  const boxes = new Map<string, Placement[]>()
  let indexes = new Map<string, ReturnType<typeof boxesAtPoint>>()

  function load(placements: readonly Placement[]): void {
    const points: Placement[] = []
    for (const placement of placements) {
      const { subject, diagram } = placement
      if (subject.startsWith('element:')) points.push(placement)
      else if (subject.startsWith('boundary:') && shapeOf(subject) === 'box') {
        const there = boxes.get(diagram)
        if (there === undefined) boxes.set(diagram, [placement])
        else there.push(placement)
      }
    }
    indexes = new Map([...boxes].map(([diagram, there]) => [diagram, boxesAtPoint(there)]))
    for (const placement of points) put(placement, 1, null)
  }

  /** @param touched takes what changed between none and some */
  function put(placement: Placement, by: 1 | -1, touched: Set<string> | null): void {
    const { subject, diagram } = placement
    if (noParts.has(subject)) return
    for (const at of indexes.get(diagram)?.(centreOf(placement)) ?? []) {
      const box = boxes.get(diagram)?.[at]?.subject ?? ''
      for (const [counts, key] of [[enclosed, subject] as const, [occupied, box] as const]) {
        const after = (counts.get(key) ?? 0) + by
        if (after === 0) counts.delete(key)
        else counts.set(key, after)
        touched?.add(key)
      }
    }
  }

  return {
    load,
    move: (gone, come) => {
      const touched = new Set<string>()
      const isElement = ({ subject }: Placement) => subject.startsWith('element:')
      for (const placement of gone.filter(isElement)) put(placement, -1, touched)
      for (const placement of come.filter(isElement)) put(placement, 1, touched)
      return [...touched]
    },
    enclosed,
    occupied,
    hasBoxes: () => boxes.size > 0,
    differsFrom: (other) => [
      ...oneSided(enclosed, other.enclosed),
      ...oneSided(other.enclosed, enclosed),
      ...oneSided(occupied, other.occupied),
      ...oneSided(other.occupied, occupied),
    ],
  }
}

function oneSided(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): readonly string[] {
  return [...a.keys()].filter((key) => !b.has(key))
}
