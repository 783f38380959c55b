import { z } from 'zod'
import { canonicalJson } from '../base/canonical-json.ts'
import type { Json } from '../base/json.ts'
import { readJson } from '../base/read-json.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { type Clip, clipOf, copySubjects, subjectsOfClip } from './clip.ts'
import { subjectsOfFinding } from './copied-finding.ts'
import type { Document } from './document.ts'
import { get, list } from './document.ts'
import { longText, nameText } from './record.ts'
import { assignmentRecord } from './records/assignment.ts'
import { boundaryRecord } from './records/boundary.ts'
import { decisionRecord } from './records/decision.ts'
import { elementRecord } from './records/element.ts'
import { flowRecord } from './records/flow.ts'
import { mitigationRecord } from './records/mitigation.ts'
import { placementRecord } from './records/placement.ts'
import { threatRecord } from './records/threat.ts'
import type { Assignment, Decision, DiagramId, Mitigation, SubjectId, Threat } from './tables.ts'

/** A part of a model to be used in other models: what is drawn, and what was decided about its threats. */
export interface Component extends Omit<Clip, 'format'> {
  readonly format: 'glacis-component'
  readonly name: string
  readonly description: string
  /** Written by hand, about nothing but the subjects of the component. */
  readonly threats: readonly Threat[]
  readonly decisions: readonly Decision[]
  readonly mitigations: readonly Mitigation[]
  readonly assignments: readonly Assignment[]
}

/** Why bytes are no component. */
export type ComponentProblem =
  | { readonly code: 'too-large'; readonly size: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'not-a-component' }

/** In bytes; about two thousand elements with their decisions. */
export const maxComponentBytes = 5_000_000

/**
 * These subjects as they stand in a diagram, the flows between them, and what was decided about threats that are
 * about nothing else. Locks stay behind: they belong to the drawing, not to the part.
 */
export function takeComponent(
  document: Document,
  diagram: DiagramId,
  ids: readonly SubjectId[],
  { name, description }: { readonly name: string; readonly description: string },
): Component {
  const { elements, flows, boundaries, placements } = copySubjects(document, diagram, ids)
  const inside = new Set<string>([...elements, ...flows, ...boundaries].map(({ id }) => id))
  const threats = list(document, 'threat').filter(
    ({ subjects }) => subjects.length > 0 && subjects.every((id) => inside.has(id)),
  )
  const own = new Set<string>(threats.map(({ id }) => id))
  const isInside = (finding: string) =>
    own.has(finding) || (subjectsOfFinding(finding)?.every((id) => inside.has(id)) ?? false)
  const assignments = list(document, 'assignment').filter(({ finding }) => isInside(finding))
  const used = new Set(assignments.map(({ mitigation }) => mitigation))
  return {
    format: 'glacis-component',
    version: 1,
    name,
    description,
    elements,
    flows,
    boundaries,
    placements: placements.map(({ locked: _, ...placement }) => placement),
    threats,
    decisions: list(document, 'decision').filter(({ finding }) => isInside(finding)),
    mitigations: [...used].flatMap((id) => get(document, 'mitigation', id) ?? []),
    assignments,
  }
}

/** What is drawn of a component, as it is pasted. */
export function clipOfComponent({ elements, flows, boundaries, placements }: Component): Clip {
  return { format: 'glacis-clip', version: 1, elements, flows, boundaries, placements }
}

/** As it is stored and as its file: equal components give equal bytes. */
export function componentBytes(component: Component): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(component as unknown as Json)) as Uint8Array<ArrayBuffer>
}

/** The component in bytes from anywhere: every field, and that nothing refers to what is not there, is checked. */
export function readComponent(bytes: Uint8Array): Result<Component, ComponentProblem> {
  if (bytes.byteLength > maxComponentBytes) return fail({ code: 'too-large', size: bytes.byteLength })
  const json = readJson(bytes, 16)
  if (!json.ok) return fail({ code: 'not-json' })
  const header = headerSchema.safeParse(json.value)
  if (!header.success) return fail({ code: 'not-a-component' })
  if (header.data.version > 1) return fail({ code: 'newer', version: header.data.version })
  const parsed = componentSchema.safeParse(json.value)
  return parsed.success && isWhole(parsed.data) ? ok(parsed.data) : fail({ code: 'not-a-component' })
}

function isWhole(component: Component): boolean {
  if (clipOf(clipOfComponent(component)) === null) return false
  const { threats, decisions, mitigations, assignments } = component
  const subjects = new Set<string>(subjectsOfClip(clipOfComponent(component)))
  const own = new Set<string>(threats.map(({ id }) => id))
  const measures = new Set<string>(mitigations.map(({ id }) => id))
  const isInside = (finding: string) =>
    own.has(finding) || (subjectsOfFinding(finding)?.every((id) => subjects.has(id)) ?? false)
  return (
    subjects.size > 0 &&
    own.size === threats.length &&
    measures.size === mitigations.length &&
    threats.every(
      (threat) => threat.subjects.length > 0 && threat.subjects.every((id) => subjects.has(id)),
    ) &&
    [...decisions, ...assignments].every(({ finding }) => isInside(finding)) &&
    assignments.every(({ mitigation }) => measures.has(mitigation))
  )
}

const headerSchema = z.object({ format: z.literal('glacis-component'), version: z.int().min(1) })

const componentSchema = z.object({
  format: z.literal('glacis-component'),
  version: z.literal(1),
  name: nameText,
  description: longText,
  elements: z.array(elementRecord.schema),
  flows: z.array(flowRecord.schema),
  boundaries: z.array(boundaryRecord.schema),
  placements: z.array(placementRecord.schema),
  threats: z.array(threatRecord.schema),
  decisions: z.array(decisionRecord.schema),
  mitigations: z.array(mitigationRecord.schema),
  assignments: z.array(assignmentRecord.schema),
})
