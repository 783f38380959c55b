import type { Point } from '../base/geometry.ts'
import { fail } from '../base/result.ts'
import { get } from '../model/document.ts'
import { findPlacement } from '../model/find-records.ts'
import { addRecord, removeRecord, setFields } from '../model/make-changes.ts'
import { newRecord } from '../model/new-record.ts'
import type { DiagramId, FlowId } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface ShapeFlowArgs {
  readonly diagram: DiagramId
  readonly flow: FlowId
  /** A point that the curve passes through; null lets the router choose; absent leaves it. */
  readonly via?: Point | null
  /** Centre of the label; null lets it find a free place; absent leaves it. */
  readonly label?: Point | null
}

/** Bends a flow or moves its label by hand. A flow with nothing shaped by hand needs no placement. */
export const shapeFlow = defineCommand<ShapeFlowArgs>({
  id: 'shape-flow',
  run: (document, { diagram, flow, ...shape }, { newId }) => {
    if (get(document, 'flow', flow) === undefined) return notFound(flow)
    const placement = findPlacement(document, diagram, flow)
    if (placement?.locked === true) return fail({ code: 'locked', ids: [flow] })
    const via = shape.via === undefined ? (placement?.via ?? null) : shape.via
    const label = shape.label === undefined ? (placement?.label ?? null) : shape.label
    if (placement === undefined) {
      const fields = { id: newId('placement'), diagram, subject: flow, via, label }
      const isShaped = via !== null || label !== null
      return outcome(document, isShaped ? [addRecord(newRecord('placement', fields))] : [])
    }
    // Of an imported flow the anchors stay until everything is given back to the router.
    const isReset = shape.via === null && shape.label === null
    const isEmpty = via === null && label === null && placement.anchors === undefined
    if (isReset || isEmpty) return outcome(document, [removeRecord(placement)])
    return outcome(document, setFields(placement, { via, label }))
  },
})
