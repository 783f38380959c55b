import type { z } from 'zod'
import { fail, ok, type Result } from '../base/result.ts'
import { expectationOf } from '../model/validate-record.ts'
import type { Pack, Vocabulary } from './pack.ts'
import { type IdKind, type PackProblem, pathText } from './pack-problem.ts'
import { packSchema } from './pack-schema.ts'
import { ruleProblems } from './rule-problems.ts'
import { vocabularyProblems } from './vocabulary-problems.ts'

/**
 * A pack from data of a stranger: its form first, then what refers to what.
 * @param base the packs that it may build on; those that it extends are looked into
 * @returns the pack, with examples added where a rule has none, or all problems in the order of the file
 */
export function validatePack(
  json: unknown,
  base: readonly Vocabulary[],
): Result<Pack, readonly PackProblem[]> {
  const parsed = packSchema.safeParse(json)
  if (!parsed.success) return fail(parsed.error.issues.flatMap(problemsOf))
  const pack: Pack = parsed.data
  const problems = packProblems(pack, base)
  return problems.length === 0 ? ok(pack) : fail(problems)
}

/** What is wrong in a pack of the right form, as while it is edited; empty when it is sound. */
export function packProblems(pack: Pack, base: readonly Vocabulary[]): readonly PackProblem[] {
  const extended = extendedBy(pack, base)
  return [
    ...extendsProblems(pack, base),
    ...vocabularyProblems(pack, extended),
    ...pack.rules.flatMap((_, index) => ruleProblems(pack, index, extended)),
  ]
}

/** All problems of a pack under edit, of its form and of what refers to what. */
export function allPackProblems(pack: Pack, base: readonly Vocabulary[]): readonly PackProblem[] {
  const parsed = packSchema.safeParse(pack)
  const ofForm = parsed.success ? [] : parsed.error.issues.flatMap(problemsOf)
  const paths = new Set(ofForm.map(({ path }) => path))
  return [...ofForm, ...packProblems(pack, base).filter(({ path }) => !paths.has(path))]
}

/** The packs that it extends, and those that they build on, in the order of `base`. */
export function extendedBy(pack: Vocabulary, base: readonly Vocabulary[]): readonly Vocabulary[] {
  const wanted = new Set(pack.extends)
  for (const id of wanted)
    for (const next of base.find((entry) => entry.id === id)?.extends ?? []) wanted.add(next)
  return base.filter(({ id }) => wanted.has(id) && id !== pack.id)
}

function extendsProblems(pack: Pack, base: readonly Vocabulary[]): readonly PackProblem[] {
  return pack.extends.flatMap((id, index): readonly PackProblem[] => {
    const path = pathText(['extends', index])
    if (id === pack.id) return [{ path, code: 'cycle', id }]
    if (pack.extends.indexOf(id) !== index) return [{ path, code: 'duplicate-id', id, pack: null }]
    return base.some((entry) => entry.id === id) ? [] : [{ path, code: 'not-found', kind: 'pack', id }]
  })
}

function problemsOf(issue: z.core.$ZodIssue): readonly PackProblem[] {
  const path = pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      code: 'invalid',
      expected: { kind: 'known-field' },
    }))
  }
  if (issue.code === 'invalid_format') {
    const kind = idKindAt(issue.path)
    if (kind !== null) return [{ path, code: 'bad-id', kind }]
  }
  if (issue.code === 'invalid_union' && issue.errors.length === 0) {
    // The field that says which kind of condition or answer it is.
    const values = issue.path.at(-1) === 'op' ? operators : ['tri', 'enum', 'multi', 'number']
    return [{ path, code: 'invalid', expected: { kind: 'one-of', values } }]
  }
  return [{ path, code: 'invalid', expected: expectationOf(issue) }]
}

const operators = [
  'and',
  'or',
  'not',
  'isA',
  'has',
  'lacks',
  'eq',
  'ne',
  'in',
  'lt',
  'le',
  'gt',
  'ge',
  'crosses',
  'carries',
  'stores',
]

function idKindAt(path: readonly PropertyKey[]): IdKind | null {
  const [table, , field] = path
  if (path.length === 1 && table === 'id') return 'pack'
  if (table === 'extends') return 'pack'
  if (field === 'id' || field === 'formerIds') return kinds[String(table)] ?? null
  if (field === 'parent') return 'stencil'
  if (field === 'properties' || field === 'mitigations') return kinds[String(field)] ?? null
  if (path.includes('values') && path.at(-1) === 'id') return 'option'
  if (path.includes('condition') && path.at(-1) === 'value') return 'stencil'
  return null
}

const kinds: { readonly [table: string]: IdKind | undefined } = {
  stencils: 'stencil',
  properties: 'property',
  rules: 'rule',
  mitigations: 'mitigation',
}
