import type { Boundary, Element, Flow } from '../model/tables.ts'
import type { SubjectRef } from './condition.ts'
import type { ModelFacts } from './model-facts.ts'
import type { CrossingReading } from './prepare-condition.ts'

/**
 * What a rule is tried on: a flow with its ends and the boundaries that it crosses, an element, or (all
 * null) the model as a whole.
 */
export interface Instance {
  readonly flow: Flow | null
  readonly source: Element | null
  readonly target: Element | null
  readonly el: Element | null
  /** By containment, sorted by id. */
  readonly crossed: readonly Boundary[]
  /** As drawn, for packs with the `tmt` reading, sorted by id; empty when there is no such pack. */
  readonly crossedAsDrawn: readonly Boundary[]
  readonly model: ModelFacts
}

export function modelInstance(model: ModelFacts): Instance {
  return { flow: null, source: null, target: null, el: null, crossed: none, crossedAsDrawn: none, model }
}

export function elementInstance(el: Element, model: ModelFacts): Instance {
  return { flow: null, source: null, target: null, el, crossed: none, crossedAsDrawn: none, model }
}

const none: readonly Boundary[] = []

/** What the flow crosses in this reading. */
export function crossedIn(
  { crossed, crossedAsDrawn }: Instance,
  reading: CrossingReading,
): readonly Boundary[] {
  return reading === 'tmt' ? crossedAsDrawn : crossed
}

/** A record that answers questions. */
export type Respondent = Element | Flow | ModelFacts

/** Whom a question is put to. @throws as `recordOf` does */
export function respondentOf(instance: Instance, subject: SubjectRef | 'model'): Respondent {
  return subject === 'model' ? instance.model : recordOf(instance, subject)
}

/**
 * The record that a reference means.
 * @throws when the rule's scope has none of that name, such as `el` in a rule about flows
 */
export function recordOf(instance: Instance, ref: SubjectRef): Element | Flow {
  const record = instance[ref]
  if (record === null) throw new Error(`the condition speaks of "${ref}", which the rule's scope has not`)
  return record
}
