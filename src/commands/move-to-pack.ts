import type { Change } from '../model/change.ts'
import { type Document, get, list } from '../model/document.ts'
import { addRecord, removeRecord, setFields } from '../model/make-changes.ts'
import { assignmentId, decisionId, ruleSwitchId } from '../model/record-ids.ts'
import type { AnyRecord, Boundary, Decision, Element, Flow } from '../model/tables.ts'
import { defineCommand } from './command.ts'
import { notFound, outcome } from './outcome.ts'

export interface MoveToPackArgs {
  /** Pack that the model uses now, and the one in its place. */
  readonly from: string
  readonly to: string
  /** Version of the new pack that the model stays with; null for its draft. */
  readonly pin: { readonly version: string; readonly hash: string } | null
  /** By id; stencils that are not named stay. */
  readonly stencils: { readonly [stencil: string]: string }
  /** By id, with new values by old ones; null keeps values. What is not named stays, unseen. */
  readonly properties: { readonly [property: string]: MappedProperty }
  /** Rules of the new pack by those of the old one that they stand for. */
  readonly rules: { readonly [rule: string]: string }
}

export interface MappedProperty {
  readonly to: string
  readonly values: { readonly [value: string]: string } | null
}

/**
 * Moves a model from one knowledge pack to another: kinds of things, answers, and what was decided about the
 * threats of rules that both have. What has no counterpart stays as it is, so that nothing is lost.
 */
export const moveToPack = defineCommand<MoveToPackArgs>({
  id: 'move-to-pack',
  run: (document, args) => {
    const model = get(document, 'model', 'model:main')
    if (model === undefined) return notFound('model:main')
    if (!model.packs.includes(args.from)) return notFound(args.from)
    const { [args.from]: _, ...pins } = model.packPins ?? {}
    const packs = [...new Set(model.packs.map((id) => (id === args.from ? args.to : id)))]
    const packPins = args.pin === null ? pins : { ...pins, [args.to]: args.pin }
    return outcome(document, [
      ...setFields(model, { packs, packPins }),
      ...[...list(document, 'element'), ...list(document, 'flow'), ...list(document, 'boundary')].flatMap(
        (subject) => subjectChanges(subject, args),
      ),
      ...findingChanges(document, args),
      ...switchChanges(document, args),
    ])
  },
})

function subjectChanges(subject: Element | Flow | Boundary, args: MoveToPackArgs): readonly Change[] {
  const stencil = ownEntry(args.stencils, subject.stencil) ?? subject.stencil
  return setFields<Element | Flow | Boundary>(subject, { stencil, properties: movedAnswers(subject, args) })
}

function movedAnswers(
  { properties }: Element | Flow | Boundary,
  args: MoveToPackArgs,
): Element['properties'] {
  const moved: { [property: string]: Value } = {}
  for (const [property, value] of Object.entries(properties)) {
    const mapped = ownEntry(args.properties, property)
    const next = mapped === undefined ? undefined : movedValue(value, mapped)
    // An answer without a counterpart stays under its old name, where the old pack would find it again.
    if (mapped === undefined || next === undefined) moved[property] ??= value
    else moved[mapped.to] = next
  }
  return moved
}

function movedValue(value: Value, { values }: MappedProperty): Value | undefined {
  if (values === null) return value
  if (typeof value === 'string') return ownEntry(values, value)
  if (typeof value === 'number') return undefined
  const moved = value.map((each) => ownEntry(values, each))
  return moved.every((each) => each !== undefined) ? moved : undefined
}

type Value = Element['properties'][string]

/** What is kept under the id of a finding gets the id that the new pack's rule gives it. */
function findingChanges(document: Document, args: MoveToPackArgs): readonly Change[] {
  const taken = new Set(list(document, 'decision').map(({ finding }) => finding))
  const decisions = list(document, 'decision').flatMap((decision) => {
    const finding = movedFinding(decision.finding, args)
    if (finding === null || taken.has(finding)) return []
    const facts = decision.facts.map((fact) => movedFact(fact, args))
    return renamed(decision, { ...decision, id: decisionId(finding), finding, facts })
  })
  const assigned = new Set<string>(list(document, 'assignment').map(({ id }) => id))
  const assignments = list(document, 'assignment').flatMap((assignment) => {
    const finding = movedFinding(assignment.finding, args)
    if (finding === null) return []
    const id = assignmentId(assignment.mitigation, finding)
    return assigned.has(id) ? [] : renamed(assignment, { ...assignment, id, finding })
  })
  const recorded = list(document, 'recorded').flatMap((record) => {
    const finding = movedFinding(record.finding, args)
    return finding === null ? [] : renamed(record, { ...record, id: `recorded:${finding}`, finding })
  })
  const assetThreats = list(document, 'assetThreat').flatMap((threat) =>
    setFields(threat, { findings: threat.findings.map((id) => movedFinding(id, args) ?? id) }),
  )
  const events = list(document, 'threatEvent').flatMap((event) =>
    setFields(event, { rules: event.rules.map((id) => movedRule(id, args) ?? id) }),
  )
  return [...decisions, ...assignments, ...recorded, ...assetThreats, ...events]
}

function switchChanges(document: Document, args: MoveToPackArgs): readonly Change[] {
  return list(document, 'ruleSwitch').flatMap((off) => {
    const rule = off.pack === args.from ? ownEntry(args.rules, off.rule) : undefined
    if (rule === undefined || get(document, 'ruleSwitch', ruleSwitchId(args.to, rule)) !== undefined)
      return []
    return renamed(off, { ...off, id: ruleSwitchId(args.to, rule), pack: args.to, rule })
  })
}

function renamed(before: AnyRecord, after: AnyRecord): readonly Change[] {
  return [removeRecord(before), addRecord(after)]
}

/** `<pack>/<rule>@<subjects>` with the rule's counterpart; null when it has none or is of another pack. */
function movedFinding(finding: string, args: MoveToPackArgs): string | null {
  const at = finding.indexOf('@')
  const rule = at < 0 ? null : movedRule(finding.slice(0, at), args)
  return rule === null ? null : `${rule}${finding.slice(at)}`
}

function movedRule(fullId: string, { from, to, rules }: MoveToPackArgs): string | null {
  const rule = fullId.startsWith(`${from}/`) ? ownEntry(rules, fullId.slice(from.length + 1)) : undefined
  return rule === undefined ? null : `${to}/${rule}`
}

/** A decision stands on facts under the new names, so that it need not be confirmed again for a new name alone. */
function movedFact(fact: Decision['facts'][number], args: MoveToPackArgs): Decision['facts'][number] {
  const at = fact.ref.lastIndexOf('.')
  const mapped = ownEntry(args.properties, fact.ref.slice(at + 1))
  if (at < 0 || mapped === undefined) return fact
  const value = fact.value === 'unknown' ? fact.value : movedValue(fact.value, mapped)
  return value === undefined ? fact : { ref: `${fact.ref.slice(0, at)}.${mapped.to}`, value }
}

function ownEntry<T>(map: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}
