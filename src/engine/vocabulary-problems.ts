import type { PropertyValue } from '../model/record.ts'
import type { PropertyType, Stencil, Vocabulary } from './pack.ts'
import { type Base, type PackProblem, pathText } from './pack-problem.ts'

/** What is wrong among a pack's stencils, properties and mitigations, beside those of the packs it extends. */
export function vocabularyProblems(
  pack: Vocabulary,
  extended: readonly Vocabulary[],
): readonly PackProblem[] {
  return [
    ...duplicates('stencils', pack, extended),
    ...duplicates('properties', pack, extended),
    ...duplicates('mitigations', pack, []),
    ...duplicateRules(pack),
    ...stencilProblems(pack, extended),
    ...pack.properties.flatMap(({ type }, index) => typeProblems(type, ['properties', index, 'type'])),
  ]
}

/** Whether a property may be answered so; "unknown" always may. */
export function isAnswer(type: PropertyType, value: PropertyValue): boolean {
  if (value === 'unknown') return true
  switch (type.kind) {
    case 'tri':
      return value === 'yes' || value === 'no'
    case 'enum':
      return type.values.some(({ id }) => id === value)
    case 'multi':
      return typeof value === 'object' && value.every((one) => type.values.some(({ id }) => id === one))
    case 'number':
      return typeof value === 'number' && value >= type.min && value <= type.max
  }
}

type Table = 'stencils' | 'properties' | 'mitigations'

function duplicates(table: Table, pack: Vocabulary, extended: readonly Vocabulary[]): readonly PackProblem[] {
  const owners = new Map<string, string>()
  for (const other of extended) for (const { id } of other[table]) owners.set(id, other.id)
  const seen = new Set<string>()
  return pack[table].flatMap(({ id }, index): readonly PackProblem[] => {
    const owner = owners.get(id)
    const isTwice = seen.has(id)
    seen.add(id)
    if (!isTwice && owner === undefined) return []
    return [{ path: pathText([table, index, 'id']), code: 'duplicate-id', id, pack: owner ?? null }]
  })
}

function duplicateRules(pack: Vocabulary & { readonly rules?: readonly { readonly id: string }[] }) {
  const seen = new Set<string>()
  return (pack.rules ?? []).flatMap(({ id }, index): readonly PackProblem[] => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice ? [{ path: pathText(['rules', index, 'id']), code: 'duplicate-id', id, pack: null }] : []
  })
}

function stencilProblems(pack: Vocabulary, extended: readonly Vocabulary[]): readonly PackProblem[] {
  const all = [...extended, pack]
  const stencils = new Map<string, Stencil>(all.flatMap((one) => one.stencils.map((s) => [s.id, s])))
  const properties = new Map(all.flatMap((one) => one.properties.map((p) => [p.id, p.type])))
  return pack.stencils.flatMap((stencil, index) => {
    const at = (...more: readonly PropertyKey[]) => pathText(['stencils', index, ...more])
    const found: PackProblem[] = []
    const parent = stencil.parent === null ? undefined : stencils.get(stencil.parent)
    if (stencil.parent !== null && parent === undefined) {
      found.push({ path: at('parent'), code: 'not-found', kind: 'stencil', id: stencil.parent })
    } else if (parent !== undefined && !mayDescend(stencil.base, parent.base, pack.crossing)) {
      const { id, base } = parent
      found.push({ path: at('parent'), code: 'wrong-base', id, base, wanted: [stencil.base] })
    } else if (leadsBack(stencil, stencils)) {
      found.push({ path: at('parent'), code: 'cycle', id: stencil.id })
    }
    stencil.properties.forEach((id, i) => {
      const path = at('properties', i)
      if (!properties.has(id)) found.push({ path, code: 'not-found', kind: 'property', id })
      else if (stencil.properties.indexOf(id) !== i)
        found.push({ path, code: 'duplicate-id', id, pack: null })
    })
    for (const [id, value] of Object.entries(stencil.defaults)) {
      const type = properties.get(id)
      const path = at('defaults', id)
      if (type === undefined) found.push({ path, code: 'not-found', kind: 'property', id })
      else if (!isAnswer(type, value)) {
        found.push({ path, code: 'no-such-answer', property: id, value: String(value) })
      }
    }
    return found
  })
}

/** A thing is of the kind of its parent; in imported templates, elements of one shape may descend from another. */
function mayDescend(base: Base, parent: Base, crossing: Vocabulary['crossing']): boolean {
  const isElement = (kind: Base) => kind === 'process' || kind === 'external' || kind === 'store'
  return base === parent || (crossing === 'tmt' && isElement(base) && isElement(parent))
}

function leadsBack(stencil: Stencil, stencils: ReadonlyMap<string, Stencil>): boolean {
  const seen = new Set<string>()
  for (let at: Stencil | undefined = stencil; at !== undefined; ) {
    if (seen.has(at.id)) return true
    seen.add(at.id)
    at = at.parent === null ? undefined : stencils.get(at.parent)
  }
  return false
}

function typeProblems(type: PropertyType, parts: readonly PropertyKey[]): readonly PackProblem[] {
  if (type.kind === 'number') {
    const expected = { kind: 'range', min: type.min, max: null } as const
    return type.max < type.min ? [{ path: pathText([...parts, 'max']), code: 'invalid', expected }] : []
  }
  if (type.kind === 'tri') return []
  return type.values.flatMap(({ id }, index): readonly PackProblem[] =>
    type.values.findIndex((other) => other.id === id) === index && id !== 'unknown'
      ? []
      : [{ path: pathText([...parts, 'values', index, 'id']), code: 'duplicate-id', id, pack: null }],
  )
}
