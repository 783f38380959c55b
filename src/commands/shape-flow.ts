import type { Point } from '../base/geometry.ts'
import type { Change } from '../model/change.ts'
import { get } from '../model/document.ts'
import { findPlacement } from '../model/find-records.ts'
import { addRecord, removeRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, FlowId, Placement } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface ShapeFlowArgs {
  readonly diagram: DiagramId
  readonly flow: FlowId
  /** A point that the route passes through; null lets the router choose; absent leaves it. */
  readonly via?: Point | null
  /** Several such points in their order, in place of `via`; null or none let the router choose; absent leaves them. */
  readonly waypoints?: readonly Point[] | null
  /** Centre of the label; null lets it find a free place; absent leaves it. */
  readonly label?: Point | null
}

/** Shapes the route of a flow or moves its label by hand. A flow with nothing of its own needs no placement. */
export const shapeFlow = defineCommand<ShapeFlowArgs>({
  id: 'shape-flow',
  run: (document, { diagram, flow, ...shape }, { newId }) => {
    if (get(document, 'flow', flow) === undefined) return notFound(flow)
    const placement = findPlacement(document, diagram, flow)
    const { via, waypoints } = pointsOf(shape, placement)
    const label = shape.label === undefined ? (placement?.label ?? null) : shape.label
    if (placement === undefined) {
      const fields = { id: newId('placement'), diagram, subject: flow, via, label }
      const isShaped = via !== null || waypoints !== undefined || label !== null
      const given = waypoints === undefined ? {} : { waypoints: [...waypoints] }
      return outcome(document, isShaped ? [addRecord(newRecord('placement', { ...fields, ...given }))] : [])
    }
    // Of an imported flow the anchors stay until everything is given back to the router.
    const isReset = isEmpty(shape) && shape.label === null
    const isPlain = via === null && waypoints === undefined && label === null
    if (isPlain && placement.route === undefined && (isReset || placement.anchors === undefined)) {
      return outcome(document, [removeRecord(placement)])
    }
    const { anchors: _, ...free } = placement
    const kept = isReset ? free : placement
    return outcome(
      document,
      replaced(placement, {
        ...withoutWaypoints(kept),
        via,
        label,
        ...(waypoints === undefined ? {} : { waypoints: [...waypoints] }),
      }),
    )
  },
})

/** Both ways of giving points as one: a single point is `via`, as it always was. */
function pointsOf(
  { via, waypoints }: Pick<ShapeFlowArgs, 'via' | 'waypoints'>,
  placement: Placement | undefined,
): { readonly via: Point | null; readonly waypoints: readonly Point[] | undefined } {
  if (waypoints !== undefined) {
    const [first = null, second] = waypoints ?? []
    return second === undefined || waypoints === null
      ? { via: first, waypoints: undefined }
      : { via: null, waypoints }
  }
  if (via !== undefined) return { via, waypoints: undefined }
  return { via: placement?.via ?? null, waypoints: placement?.waypoints }
}

function isEmpty({ via, waypoints }: Pick<ShapeFlowArgs, 'via' | 'waypoints'>): boolean {
  return waypoints === undefined ? via === null : waypoints === null || waypoints.length === 0
}

function withoutWaypoints({ waypoints: _, ...placement }: Placement): Placement {
  return placement
}

/** Sets what differs; where a field goes, the record is given anew, as an absent field cannot be set. */
export function replaced(before: Placement, after: Placement): readonly Change[] {
  const isSmaller = Object.keys(before).some((field) => !(field in after))
  if (!isSmaller) return setFields(before, after)
  return [removeRecord(before), addRecord(after)]
}
