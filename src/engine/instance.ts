import type { Boundary, Element, Flow } from '../model/tables.ts'
import type { SubjectRef } from './condition.ts'

/**
 * What a rule is tried on: a flow with its ends and the boundaries that it crosses, an element, or (all
 * null) the model as a whole.
 */
export interface Instance {
  readonly flow: Flow | null
  readonly source: Element | null
  readonly target: Element | null
  readonly el: Element | null
  /** Sorted by id. */
  readonly crossed: readonly Boundary[]
}

export const modelInstance: Instance = { flow: null, source: null, target: null, el: null, crossed: [] }

export function elementInstance(el: Element): Instance {
  return { flow: null, source: null, target: null, el, crossed: [] }
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
