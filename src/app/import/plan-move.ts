import type { MappedProperty, MoveToPackArgs } from '../../commands/move-to-pack.ts'
import type { Pack, Property, Stencil } from '../../engine/pack.ts'
import { createVocabularyIndex, type VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { type Document, list } from '../../model/document.ts'
import type { Boundary, Element, Flow, SubjectId } from '../../model/tables.ts'

/** What moving a model to another pack would do: shown before anything is done. */
export interface MovePlan {
  readonly args: MoveToPackArgs
  /** Kinds that the model uses, each with its counterpart; sorted by name. */
  readonly kinds: readonly MovedKind[]
  /** Answers that the new pack has no place for; they are kept, unseen. */
  readonly answers: readonly LostAnswer[]
  /** Threats with decisions or mitigations whose rule the new pack lacks; they are kept as no longer found. */
  readonly decisions: readonly { readonly finding: string; readonly title: string }[]
}

export interface MovedKind {
  readonly name: string
  /** Null when the type is of no pack that is here. */
  readonly to: Stencil
  /** `same`: by its id in the template. `name`: by its name. `generic`: only the same shape. */
  readonly by: 'same' | 'name' | 'generic'
  readonly subjects: readonly SubjectId[]
}

export interface LostAnswer {
  readonly property: string
  /** As people read it; null when the question itself has a counterpart and this value has not. */
  readonly value: string
  readonly subjects: readonly SubjectId[]
}

/**
 * @param base packs that every model may use, such as `core`: what the new pack lacks becomes one of their
 * base types
 */
export function planMove(
  document: Document,
  from: Pack,
  to: Pack,
  base: readonly Pack[] | readonly Omit<Pack, 'rules'>[],
  pin: MoveToPackArgs['pin'],
): MovePlan {
  const before = createVocabularyIndex([...base, from])
  const after = createVocabularyIndex([...base, to])
  const own = new Set(from.stencils.map(({ id }) => id))
  const subjects = subjectsOf(document).filter(({ stencil }) => own.has(stencil))
  const properties = mapProperties(from, to)
  const kinds = movedKinds(subjects, before, to, after)
  const rules = mapRules(from, to)
  const args: MoveToPackArgs = {
    from: from.id,
    to: to.id,
    pin,
    stencils: Object.fromEntries(kinds.map(({ id, kind }) => [id, kind.to.id])),
    properties,
    rules,
  }
  return {
    args,
    kinds: kinds.map(({ kind }) => kind).sort((a, b) => compareText(a.name, b.name)),
    answers: lostAnswers(subjects, from, properties),
    decisions: lostDecisions(document, from.id, rules),
  }
}

type Subject = Element | Flow | Boundary

function subjectsOf(document: Document): readonly Subject[] {
  return [...list(document, 'element'), ...list(document, 'flow'), ...list(document, 'boundary')]
}

function movedKinds(
  subjects: readonly Subject[],
  before: VocabularyIndex,
  to: Pack,
  after: VocabularyIndex,
): readonly { readonly id: string; readonly kind: MovedKind }[] {
  const byStencil = new Map<string, SubjectId[]>()
  for (const { id, stencil } of subjects) {
    const ids = byStencil.get(stencil)
    if (ids === undefined) byStencil.set(stencil, [id])
    else ids.push(id)
  }
  return [...byStencil].flatMap(([id, ids]) => {
    const stencil = before.stencil(id)
    if (stencil === undefined) return []
    const counterpart = counterpartOf(stencil, before, to, after)
    return counterpart === null ? [] : [{ id, kind: { name: stencil.name, ...counterpart, subjects: ids } }]
  })
}

/** The same type by its id in the template, else one of its name, else the most general one of its shape. */
function counterpartOf(
  stencil: Stencil,
  before: VocabularyIndex,
  to: Pack,
  after: VocabularyIndex,
): Pick<MovedKind, 'to' | 'by'> | null {
  const fitting = to.stencils.filter((other) => kindOf(other) === kindOf(stencil))
  const same = fitting.find((other) => isSameOrigin(other, stencil))
  if (same !== undefined) return { to: same, by: 'same' }
  const named = fitting.find((other) => other.abstract !== true && plain(other.name) === plain(stencil.name))
  if (named !== undefined) return { to: named, by: 'name' }
  for (const ancestor of before.ancestors(stencil.id).slice(1)) {
    const parent = before.stencil(ancestor)
    const general = parent && fitting.find((other) => isSameOrigin(other, parent))
    if (general !== undefined) return { to: general, by: 'generic' }
  }
  const shaped = [...fitting, ...after.stencils.filter((other) => kindOf(other) === kindOf(stencil))]
  const general = shaped.find(
    (other) => other.parent === null && other.base === stencil.base && other.shape === stencil.shape,
  )
  const any = general ?? shaped.find((other) => other.parent === null && other.base === stencil.base)
  return any === undefined ? null : { to: any, by: 'generic' }
}

function kindOf({ base }: Stencil): 'flow' | 'boundary' | 'element' {
  return base === 'flow' || base === 'boundary' ? base : 'element'
}

/** Templates of one family share ids; packs of one's own that are copies of one another share theirs. */
function isSameOrigin(
  a: { readonly id: string; readonly originId?: string },
  b: { readonly id: string; readonly originId?: string },
): boolean {
  return a.originId === undefined || b.originId === undefined ? a.id === b.id : a.originId === b.originId
}

function mapProperties(from: Pack, to: Pack): { readonly [property: string]: MappedProperty } {
  const mapped: { [property: string]: MappedProperty } = {}
  for (const property of from.properties) {
    const other =
      to.properties.find((candidate) => isSameOrigin(candidate, property)) ??
      to.properties.find((candidate) => plain(candidate.label) === plain(property.label))
    if (other !== undefined) mapped[property.id] = { to: other.id, values: mapValues(property, other) }
  }
  return mapped
}

/** New values by old ones, by their literal text; null where any value can stay as it is. */
function mapValues(from: Property, to: Property): MappedProperty['values'] {
  if (from.type.kind === 'number' && to.type.kind === 'number') return null
  const there = optionsOf(to)
  const values: { [value: string]: string } = {}
  for (const { id, label } of optionsOf(from)) {
    const same =
      there.find((option) => option.id === id || option.label === label) ??
      there.find((option) => plain(option.label) === plain(label))
    if (same !== undefined) values[id] = same.id
  }
  return values
}

function optionsOf({ type }: Property): readonly { readonly id: string; readonly label: string }[] {
  if (type.kind === 'number') return []
  if (type.kind !== 'tri') return [...type.values, unknown]
  return [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, unknown]
}

const unknown = { id: 'unknown', label: 'unknown' }

function mapRules(from: Pack, to: Pack): { readonly [rule: string]: string } {
  const there = new Map(to.rules.map((rule) => [rule.originId ?? rule.id, rule.id]))
  return Object.fromEntries(
    from.rules.flatMap((rule) => {
      const other = there.get(rule.originId ?? rule.id)
      return other === undefined ? [] : [[rule.id, other]]
    }),
  )
}

function lostAnswers(
  subjects: readonly Subject[],
  from: Pack,
  mapped: { readonly [property: string]: MappedProperty },
): readonly LostAnswer[] {
  const asked = new Map(from.properties.map((property) => [property.id, property]))
  const lost = new Map<string, { property: string; value: string; subjects: SubjectId[] }>()
  for (const { id, properties } of subjects) {
    for (const [key, value] of Object.entries(properties)) {
      const property = asked.get(key)
      if (property === undefined || isKept(value, mapped[key])) continue
      const text = valueText(property, value)
      const entry = lost.get(`${key}\n${text}`)
      if (entry === undefined) {
        lost.set(`${key}\n${text}`, { property: property.label, value: text, subjects: [id] })
      } else entry.subjects.push(id)
    }
  }
  return [...lost.values()].sort(
    (a, b) => compareText(a.property, b.property) || compareText(a.value, b.value),
  )
}

function isKept(value: Subject['properties'][string], mapped: MappedProperty | undefined): boolean {
  if (mapped === undefined) return false
  const { values } = mapped
  if (values === null) return true
  const parts = typeof value === 'object' ? value : [value]
  return parts.every((part) => typeof part === 'string' && Object.hasOwn(values, part))
}

function valueText(property: Property, value: Subject['properties'][string]): string {
  const labels = new Map(optionsOf(property).map(({ id, label }) => [id, label]))
  const parts = typeof value === 'object' ? value : [value]
  return parts.map((part) => labels.get(String(part)) ?? String(part)).join(', ')
}

function lostDecisions(
  document: Document,
  packId: string,
  rules: { readonly [rule: string]: string },
): MovePlan['decisions'] {
  const titles = new Map<string, string>()
  for (const { finding } of list(document, 'assignment')) titles.set(finding, finding)
  for (const { finding, title } of list(document, 'decision')) titles.set(finding, title || finding)
  return [...titles]
    .filter(([finding]) => {
      const at = finding.indexOf('@')
      if (at < 0 || !finding.startsWith(`${packId}/`)) return false
      return !Object.hasOwn(rules, finding.slice(packId.length + 1, at))
    })
    .map(([finding, title]) => ({ finding, title }))
    .sort((a, b) => compareText(a.title, b.title) || compareText(a.finding, b.finding))
}

const plain = (text: string) => text.trim().toLowerCase()
const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
