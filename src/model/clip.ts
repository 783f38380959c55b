import { z } from 'zod'
import { readJson } from '../base/read-json.ts'
import type { Document } from './document.ts'
import { get, list } from './document.ts'
import { findPlacement } from './find-records.ts'
import { boundaryRecord } from './records/boundary.ts'
import { elementRecord } from './records/element.ts'
import { flowRecord } from './records/flow.ts'
import { placementRecord } from './records/placement.ts'
import type { Boundary, DiagramId, Element, Flow, Placement, SubjectId } from './tables.ts'

/** A copied part of a diagram as plain JSON, for the clipboard: also of another tab or another model. */
export interface Clip {
  readonly format: 'glacis-clip'
  readonly version: 1
  readonly elements: readonly Element[]
  readonly flows: readonly Flow[]
  readonly boundaries: readonly Boundary[]
  /** Of the diagram that was copied from. */
  readonly placements: readonly Placement[]
}

/**
 * What copying these subjects takes along: the elements and boundaries, and each flow whose both ends are
 * among the elements, selected or not. A flow without its ends cannot be pasted and is left out.
 */
export function copySubjects(document: Document, diagram: DiagramId, ids: readonly SubjectId[]): Clip {
  const chosen = new Set<string>(ids)
  const elements = list(document, 'element').filter(({ id }) => chosen.has(id))
  const boundaries = list(document, 'boundary').filter(({ id }) => chosen.has(id))
  const flows = list(document, 'flow').filter(
    ({ source, target }) =>
      chosen.has(source) && chosen.has(target) && get(document, 'element', source) !== undefined,
  )
  const placements = [...elements, ...boundaries, ...flows].flatMap(({ id }) => {
    const placement = findPlacement(document, diagram, id)
    return placement === undefined ? [] : [placement]
  })
  return { format: 'glacis-clip', version: 1, elements, flows, boundaries, placements }
}

/** The subjects in a clip, in the order in which they are pasted. */
export function subjectsOfClip(clip: Clip): readonly SubjectId[] {
  return [...clip.elements, ...clip.boundaries, ...clip.flows].map(({ id }) => id)
}

/** The clip in a text from the clipboard, or null when it is anything else: every field is checked. */
export function parseClip(text: string): Clip | null {
  if (text.length > maxClipLength || !text.includes('"glacis-clip"')) return null
  const json = readJson(new TextEncoder().encode(text), 16)
  if (!json.ok) return null
  return clipOf(json.value)
}

/** The clip in a value from anywhere, or null: every field is checked, and that nothing refers to what is not in it. */
export function clipOf(value: unknown): Clip | null {
  const clip = clipSchema.safeParse(value)
  if (!clip.success) return null
  const { elements, flows, boundaries, placements } = clip.data
  const subjects = new Set<string>([...elements, ...flows, ...boundaries].map(({ id }) => id))
  const isWhole =
    flows.every(({ source, target }) => subjects.has(source) && subjects.has(target)) &&
    placements.every(({ subject }) => subjects.has(subject)) &&
    subjects.size === elements.length + flows.length + boundaries.length
  return isWhole ? clip.data : null
}

/** In UTF-16 code units; about ten thousand elements. */
const maxClipLength = 10_000_000

const clipSchema = z.object({
  format: z.literal('glacis-clip'),
  version: z.literal(1),
  elements: z.array(elementRecord.schema),
  flows: z.array(flowRecord.schema),
  boundaries: z.array(boundaryRecord.schema),
  placements: z.array(placementRecord.schema),
})
