import type { Condition, PropertyRef, SubjectRef } from './condition.ts'
import type { Pack, PropertyType, Stencil, Vocabulary } from './pack.ts'
import { type Base, type PackFault, type PackProblem, pathText, type Scope } from './pack-problem.ts'
import { dataClassProperty } from './vocabulary-index.ts'
import { isAnswer } from './vocabulary-problems.ts'

/** Groups within groups; more than a person follows, and far below what a stack bears. */
export const deepestCondition = 24

/** What rules of each scope may speak of, in conditions and, in braces, in titles. */
export const subjectsOfScope: { readonly [S in Scope]: readonly string[] } = {
  flow: ['flow', 'source', 'target'],
  element: ['el'],
  model: ['model'],
}

/** What is wrong with one rule: what its condition reads, its title, its mitigations. */
export function ruleProblems(
  pack: Pack,
  index: number,
  extended: readonly Vocabulary[],
): readonly PackProblem[] {
  const rule = pack.rules[index]
  if (rule === undefined) return []
  const at = (...more: readonly PropertyKey[]) => pathText(['rules', index, ...more])
  const { library, ...names } = namesKnownTo(pack, extended)
  const known: Known = { scope: rule.scope, ...names }
  const placeholders = [...rule.title.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
  return [
    ...placeholders
      .filter((name) => !subjectsOfScope[rule.scope].includes(name))
      .map((placeholder): PackProblem => {
        return { path: at('title'), code: 'bad-placeholder', placeholder, scope: rule.scope }
      }),
    ...conditionFaults(rule.condition, known, [], 1).map(({ parts, ...fault }) => ({
      path: at('condition', ...parts),
      ...fault,
    })),
    ...rule.mitigations.flatMap((id, i): readonly PackProblem[] =>
      library.has(id) ? [] : [{ path: at('mitigations', i), code: 'not-found', kind: 'mitigation', id }],
    ),
  ]
}

interface Known extends Pick<KnownNames, 'stencils' | 'properties'> {
  readonly scope: Scope
}

interface KnownNames {
  readonly stencils: ReadonlyMap<string, Stencil>
  readonly properties: ReadonlyMap<string, PropertyType>
  /** Ids of the pack's mitigations. */
  readonly library: ReadonlySet<string>
}

/** Once for all rules of a pack: thousands of rules over thousands of stencils would take seconds else. */
function namesKnownTo(pack: Pack, extended: readonly Vocabulary[]): KnownNames {
  const known = knownNames.get(pack)
  if (known?.extended === extended) return known.names
  const all = [...extended, pack]
  const names: KnownNames = {
    stencils: new Map(all.flatMap((one) => one.stencils.map((stencil) => [stencil.id, stencil]))),
    properties: new Map(all.flatMap((one) => one.properties.map(({ id, type }) => [id, type]))),
    library: new Set(pack.mitigations.map(({ id }) => id)),
  }
  knownNames.set(pack, { extended, names })
  return names
}

const knownNames = new WeakMap<
  Pack,
  { readonly extended: readonly Vocabulary[]; readonly names: KnownNames }
>()

type Fault = PackFault & { readonly parts: readonly PropertyKey[] }

function conditionFaults(
  condition: Condition,
  known: Known,
  parts: readonly PropertyKey[],
  depth: number,
): readonly Fault[] {
  if (depth > deepestCondition) return [{ parts, code: 'too-deep', limit: deepestCondition }]
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.args.flatMap((arg, i) => conditionFaults(arg, known, [...parts, 'args', i], depth + 1))
    case 'not':
      return conditionFaults(condition.arg, known, [...parts, 'arg'], depth + 1)
    case 'isA': {
      const wanted: readonly Base[] = condition.ref === 'flow' ? ['flow'] : elementBases
      return [
        ...scopeFaults(condition.ref, known, [...parts, 'ref']),
        ...stencilFaults(condition.value, wanted, known, [...parts, 'value']),
      ]
    }
    case 'crosses':
      return [
        ...scopeFaults('flow', known, parts),
        ...(condition.value === null
          ? []
          : stencilFaults(condition.value, ['boundary'], known, [...parts, 'value'])),
      ]
    case 'carries':
      return [
        ...scopeFaults('flow', known, parts),
        ...answerFaults(dataClassProperty, [condition.value], known, [...parts, 'value']),
      ]
    case 'stores':
      return [
        ...scopeFaults(condition.ref, known, [...parts, 'ref']),
        ...answerFaults(dataClassProperty, [condition.value], known, [...parts, 'value']),
      ]
    default:
      return atomFaults(condition, known, parts)
  }
}

type PropertyAtom = Extract<Condition, { readonly ref: PropertyRef }>

function atomFaults(atom: PropertyAtom, known: Known, parts: readonly PropertyKey[]): readonly Fault[] {
  const dot = atom.ref.indexOf('.')
  const subject = atom.ref.slice(0, dot) as SubjectRef | 'model'
  const property = atom.ref.slice(dot + 1)
  const at = [...parts, 'ref']
  const scope = scopeFaults(subject, known, at)
  // What is asked of the model is computed; no pack declares it.
  if (subject === 'model') return scope
  const type = known.properties.get(property)
  if (type === undefined) return [...scope, { parts: at, code: 'not-found', kind: 'property', id: property }]
  const asksForOneOfMany = type.kind === 'multi' && 'value' in atom && atom.value !== 'unknown'
  if (asksForOneOfMany || !comparisons[type.kind].includes(atom.op)) {
    return [...scope, { parts: [...parts, 'op'], code: 'wrong-comparison', property, op: atom.op }]
  }
  if (atom.op === 'eq' || atom.op === 'ne') {
    return [...scope, ...answerFaults(property, [atom.value], known, [...parts, 'value'])]
  }
  if (atom.op === 'in') return [...scope, ...answerFaults(property, atom.value, known, [...parts, 'value'])]
  return scope
}

/** Which comparisons make sense for which kind of question; of a list only whether it is answered. */
const comparisons: { readonly [K in PropertyType['kind']]: readonly string[] } = {
  tri: ['has', 'lacks', 'eq', 'ne', 'in'],
  enum: ['eq', 'ne', 'in'],
  multi: ['eq', 'ne'],
  number: ['eq', 'ne', 'in', 'lt', 'le', 'gt', 'ge'],
}

const elementBases: readonly Base[] = ['process', 'external', 'store']
const bases: readonly string[] = [...elementBases, 'flow', 'boundary']

function scopeFaults(
  subject: SubjectRef | 'model',
  { scope }: Known,
  parts: readonly PropertyKey[],
): readonly Fault[] {
  return subject === 'model' || subjectsOfScope[scope].includes(subject)
    ? []
    : [{ parts, code: 'wrong-scope', scope, subject }]
}

function stencilFaults(
  id: string,
  wanted: readonly Base[],
  known: Known,
  parts: readonly PropertyKey[],
): readonly Fault[] {
  const base = known.stencils.get(id)?.base ?? (bases.includes(id) ? (id as Base) : undefined)
  if (base === undefined) return [{ parts, code: 'not-found', kind: 'stencil', id }]
  return wanted.includes(base) ? [] : [{ parts, code: 'wrong-base', id, base, wanted }]
}

function answerFaults(
  property: string,
  values: readonly (string | number)[],
  known: Known,
  parts: readonly PropertyKey[],
): readonly Fault[] {
  const type = known.properties.get(property)
  if (type === undefined) return [{ parts, code: 'not-found', kind: 'property', id: property }]
  return values
    .filter((value) => value !== 'unknown')
    .filter((value) => !isAnswer(type, type.kind === 'multi' ? [String(value)] : value))
    .map((value) => ({ parts, code: 'no-such-answer', property, value: String(value) }))
}
