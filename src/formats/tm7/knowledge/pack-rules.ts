import type { Condition } from '../../../engine/condition.ts'
import { dreadOfPriority } from '../../../engine/dread-of-priority.ts'
import type { Stencil } from '../../../engine/pack.ts'
import type { Rule } from '../../../engine/rule.ts'
import { deepestCondition } from '../../../engine/rule-problems.ts'
import type { StrideLetter } from '../../../model/record.ts'
import type { FilterAtom } from '../filter/filter.ts'
import { filterCondition, group } from '../filter/filter-condition.ts'
import { parseFilter } from '../filter/parse-filter.ts'
import { answerOf, type SharedAttribute } from './element-attributes.ts'
import { isElement } from './element-types.ts'
import { fitted } from './fitted.ts'
import { neverStencilId, ruleIdOf, uniqueIds } from './ids.ts'
import type { KnowledgeBase, ThreatDatum, ThreatType } from './knowledge-base.ts'
import { ownThreatData } from './own-threat-data.ts'
import { plainText } from './plain-text.ts'
import type { TemplateNote } from './template-note.ts'

/** What the conditions of a template's rules may name. */
export interface TemplateNames {
  readonly packId: string
  /** By type id. */
  readonly stencils: ReadonlyMap<string, Stencil>
  /** By name. */
  readonly attributes: ReadonlyMap<string, SharedAttribute>
}

/** The rules of a template, in its order. */
export function packRules(kb: KnowledgeBase, names: TemplateNames, notes: TemplateNote[]): readonly Rule[] {
  const unique = uniqueIds()
  const categories = new Map(kb.categories.map(({ id, name }) => [id, name]))
  const usual = firstValue(kb.metadata, 'Priority')
  const room = { atoms: mostAtoms }
  return kb.threats.map((threat) => {
    const id = unique(ruleIdOf(threat.id))
    if (threat.id === '') notes.push({ code: 'nameless', what: 'threat', name: threat.title })
    else if (id !== ruleIdOf(threat.id)) notes.push({ code: 'repeated', what: 'threat', id: threat.id })
    const of = { what: 'threat', name: threat.title || threat.id } as const
    const category = categories.get(threat.category) || threat.category || 'Threats'
    const priority = firstValue(threat.data, 'Priority') || usual
    const description = firstValue(threat.data, 'UserThreatDescription') || threat.description
    const title = withPlaceholders(plainText(threat.title).replace(/\s+/g, ' ') || threat.id || 'Threat')
    return {
      id,
      group: fitted(category, 300, null, notes),
      title: fitted(title, 300, of, notes),
      description: fitted(withPlaceholders(plainText(description)), 20_000, of, notes),
      stride: strideOf(category),
      scope: 'flow',
      condition: conditionOf(threat, names, room, notes),
      suggestedDread: dreadOfPriority(priority),
      safetySeverity: null,
      attackClass: 'virtual',
      tags: [],
      aggregate: 'instance',
      mitigations: [],
      references: [],
      ...(threat.id === '' ? {} : { originId: threat.id.slice(0, 300) }),
      ...(priority === '' ? {} : { priority: priority.slice(0, 200) }),
      texts: textsOf(threat, notes),
      examples: { fires: [], silent: [] },
    }
  })
}

/** `{source.Name}` becomes `{source}`; braces around anything else become parentheses, as nothing fills them in. */
export function withPlaceholders(text: string): string {
  return text.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    const subject = /^\s*(source|target|flow)\.name\s*$/i.exec(inside)?.[1]
    return subject === undefined ? `(${inside})` : `{${subject.toLowerCase()}}`
  })
}

/** Only where a category is one of the six; what else there is (abuse, privacy, safety) has no letter. */
export function strideOf(category: string): readonly StrideLetter[] {
  const name = category.replace(/[^a-z]/gi, '').toLowerCase()
  const found = strideNames.find(([start]) => name.startsWith(start))
  return found === undefined ? [] : [found[1]]
}

const strideNames: readonly (readonly [start: string, letter: StrideLetter])[] = [
  ['spoofing', 'S'],
  ['tampering', 'T'],
  ['repudiation', 'R'],
  ['informationdisclosure', 'I'],
  ['denialofservice', 'D'],
  ['elevationofprivilege', 'E'],
]

function textsOf({ data, title, id }: ThreatType, notes: TemplateNote[]): NonNullable<Rule['texts']> {
  return data
    .filter(({ name }) => !ownThreatData.includes(name))
    .map(({ label, name, values }) => ({ label: label || name, text: plainText(values.join('\n')) }))
    .filter(({ text }) => text !== '')
    .slice(0, mostTexts)
    .map(({ label, text }) => ({
      label: fitted(label, 300, null, notes),
      text: fitted(text, 20_000, { what: 'threat', name: title || id }, notes),
    }))
}

const mostTexts = 50

function firstValue(data: readonly ThreatDatum[], name: string): string {
  return data.find((datum) => datum.name === name)?.values[0] ?? ''
}

/**
 * Comparisons in all filters together. A hundred times what the largest template has; without a bound, a file
 * could be made that takes minutes and all memory.
 */
const mostAtoms = 100_000

function conditionOf(
  threat: ThreatType,
  names: TemplateNames,
  room: { atoms: number },
  notes: TemplateNote[],
): Condition {
  const never: Condition = { op: 'isA', ref: 'source', value: neverStencilId(names.packId) }
  const rule = { rule: (threat.title || threat.id).slice(0, 300), ruleId: threat.id.slice(0, 300) }
  const told = new Set<string>()
  const read = (filter: string): Condition | null => {
    const parsed = parseFilter(filter)
    if (!parsed.ok) {
      notes.push({ code: 'unreadable-filter', filter, error: parsed.error, ...rule })
      return never
    }
    if (parsed.value.dependsOnPrecedence) notes.push({ code: 'ambiguous-filter', filter, ...rule })
    if (parsed.value.filter === null) return null
    const condition = filterCondition(parsed.value.filter, (atom) => {
      room.atoms -= 1
      if (room.atoms < 0) return never
      const { condition: known, problem } = atomCondition(atom, names)
      // It asks for types too.
      if (known?.op === 'and') room.atoms -= mostKinds
      if (problem !== null && !told.has(JSON.stringify(problem))) {
        told.add(JSON.stringify(problem))
        notes.push({ ...problem, ...rule })
      }
      return known ?? never
    })
    if (room.atoms >= 0 && depthOf(condition) <= deepestCondition - 2) return condition
    const error = { at: 0, found: '', expected: room.atoms < 0 ? 'length' : 'depth' } as const
    notes.push({ code: 'unreadable-filter', filter, error, ...rule })
    return never
  }
  // A blank Include never fires; a blank Exclude never excludes.
  const include = read(threat.include) ?? never
  const exclude = read(threat.exclude)
  if (include === never || exclude === never) return never
  if (exclude === null) return include
  const args = include.op === 'and' ? include.args : [include]
  return group('and', [...args, { op: 'not', arg: exclude }])
}

type AtomProblem = Pick<TemplateNote & { readonly code: 'unknown-type' }, 'code' | 'type'> | PropertyProblem
type PropertyProblem =
  | { readonly code: 'unknown-property'; readonly property: string }
  | { readonly code: 'unknown-answer'; readonly property: string; readonly answer: string }

interface ReadAtom {
  /** Null where it never holds. */
  readonly condition: Condition | null
  readonly problem: AtomProblem | null
}

function atomCondition(atom: FilterAtom, { stencils, attributes }: TemplateNames): ReadAtom {
  if (atom.kind === 'crosses' || atom.property === null) {
    const type = atom.value.trim()
    const stencil = stencils.get(type)
    const fits =
      stencil !== undefined &&
      (atom.kind === 'crosses'
        ? stencil.base === 'boundary'
        : atom.subject === 'flow'
          ? stencil.base === 'flow'
          : isElement(stencil.base))
    if (!fits) {
      // Microsoft's own rules ask for the root of all types, which nothing is.
      const problem = type === 'ROOT' ? null : ({ code: 'unknown-type', type } as const)
      return { condition: null, problem }
    }
    const { id } = stencil
    return {
      condition:
        atom.kind === 'crosses' ? { op: 'crosses', value: id } : { op: 'isA', ref: atom.subject, value: id },
      problem: null,
    }
  }
  const shared = attributes.get(atom.property)
  if (shared === undefined) {
    return { condition: null, problem: { code: 'unknown-property', property: atom.property } }
  }
  const literal = atom.value.trim()
  const { property, owners, values } = shared
  const answer = answerOf(literal)
  const isOffered = values.has(literal) && literal.length <= 200
  if (!isOffered) {
    return {
      condition: null,
      problem: { code: 'unknown-answer', property: property.label, answer: literal },
    }
  }
  const ref = `${atom.subject}.${property.id}` as const
  const equals: Condition = { op: 'eq', ref, value: answer }
  if (answer !== 'unknown') return { condition: equals, problem: null }
  // Only of what asks the question: to have no such property is not to have left it open.
  const asking = owners
    .filter(({ base }) => (atom.subject === 'flow' ? base === 'flow' : isElement(base)))
    .filter((owner) => !owners.some((other) => other === owner.parent))
  const kinds = asking.flatMap(({ type }): readonly Condition[] => {
    const stencil = stencils.get(type.id)
    return stencil === undefined ? [] : [{ op: 'isA', ref: atom.subject, value: stencil.id }]
  })
  if (kinds.length === 0) return { condition: null, problem: null }
  // Never seen; each comparison would become that many.
  if (kinds.length > mostKinds) return { condition: equals, problem: null }
  return { condition: { op: 'and', args: [group('or', kinds), equals] }, problem: null }
}

const mostKinds = 20

function depthOf(condition: Condition): number {
  if (condition.op === 'not') return 1 + depthOf(condition.arg)
  if (condition.op !== 'and' && condition.op !== 'or') return 1
  return 1 + condition.args.reduce((deepest, arg) => Math.max(deepest, depthOf(arg)), 0)
}
