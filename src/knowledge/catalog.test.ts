import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Condition, conditionSchema } from '../engine/condition.ts'
import { computedFacts } from '../engine/model-facts.ts'
import type { ExampleSubject, RuleExample } from '../engine/rule.ts'
import { packs } from './catalog.ts'
import { controlCatalogues, weaknessCatalogues } from './reference-catalogues.ts'

const rules = packs.flatMap((pack) => pack.rules)
const mitigations = packs.flatMap((pack) => pack.mitigations)
const stencils = new Map(packs.flatMap((pack) => pack.stencils).map((stencil) => [stencil.id, stencil]))
const propertyTypes = new Map(
  packs.flatMap((pack) => pack.properties).map((property) => [property.id, property.type]),
)

describe('rules', () => {
  it('are all gathered, under the name of their id', () => {
    const folder = new URL('./rules/', import.meta.url)
    const files = readdirSync(folder).flatMap((pack) => readdirSync(new URL(pack, folder)))
    expect(files.length).toBeGreaterThanOrEqual(100 + 96)
    expect(rules.map((rule) => `${rule.id.toLowerCase()}.ts`).sort()).toEqual(files.sort())
  })

  it('have conditions that are valid and read only what exists', () => {
    for (const { id, condition } of rules) {
      expect(conditionSchema.safeParse(condition).error, id).toBeUndefined()
      for (const atom of atomsOf(condition)) expect(problemsOf(atom), id).toEqual([])
    }
  })

  it('ask only what somebody can answer', () => {
    for (const rule of rules) {
      const forms = rule.examples.fires.map(formOf)
      for (const atom of atomsOf(rule.condition)) {
        const ref = 'ref' in atom && atom.ref.includes('.') ? atom.ref : null
        if (ref?.startsWith('model.') === true) expect(computedFacts).toContain(ref.slice('model.'.length))
        else if (ref !== null)
          expect(
            forms.some((form) => form.has(ref)),
            `${rule.id} asks for ${ref}`,
          ).toBe(true)
      }
    }
  })

  it('refer to mitigations of their own pack', () => {
    for (const pack of packs) {
      const ids = new Set(pack.mitigations.map((mitigation) => mitigation.id))
      for (const rule of pack.rules) {
        expect(rule.mitigations.length, rule.id).toBeGreaterThan(0)
        for (const id of rule.mitigations) expect(ids, `${rule.id} names ${id}`).toContain(id)
      }
    }
  })

  it('have an example that fires and two that stay silent', () => {
    for (const { id, examples } of rules) {
      expect(examples.fires.length, id).toBeGreaterThanOrEqual(1)
      expect(examples.silent.length, id).toBeGreaterThanOrEqual(2)
    }
  })

  it('have a silent example that differs from a firing one in a single fact', () => {
    for (const { id, examples } of rules) {
      const closest = examples.silent.map((silent) =>
        Math.min(...examples.fires.map((fires) => differences(fires, silent))),
      )
      expect(Math.min(...closest), id).toBe(1)
    }
  })

  it('name in their title only what their scope has', () => {
    const names = { flow: ['flow', 'source', 'target'], element: ['el'], model: ['model'] }
    for (const { id, title, scope } of rules)
      for (const [, name] of title.matchAll(/\{(.*?)\}/g)) expect(names[scope], id).toContain(name)
  })

  it('defer only to rules of other packs that exist', () => {
    const known = new Set(packs.flatMap((pack) => pack.rules.map((rule) => `${pack.id}/${rule.id}`)))
    for (const pack of packs)
      for (const rule of pack.rules)
        for (const id of rule.defersTo ?? []) {
          expect(known, `${rule.id} defers to ${id}`).toContain(id)
          expect(id.startsWith(`${pack.id}/`), rule.id).toBe(false)
          expect(rules.find((other) => id.endsWith(`/${other.id}`))?.scope, id).toBe(rule.scope)
        }
  })

  it('propose a severity of harm where the pack knows what depends on it', () => {
    for (const pack of packs)
      for (const rule of pack.rules) expect(rule.safetySeverity === null, rule.id).toBe(pack.id === 'general')
  })

  it('propose factors for DREAD and a weakness or attack to look up', () => {
    for (const rule of rules) {
      expect(Object.keys(rule.suggestedDread ?? {}).length, rule.id).toBe(5)
      expect(rule.references.length, rule.id).toBeGreaterThan(0)
      for (const reference of rule.references)
        expect(reference).toMatch(
          /^(CWE-\d+|CAPEC-\d+|EMB3D:TID-\d{3}|ATLAS:AML\.T\d{4}(\.\d{3})?|ATTACK:T\d{4}|OWASP-(IoT:I\d+|ML:ML\d\d|Web:A\d\d|API:API\d+|LLM:LLM\d\d|CICD:CICD-SEC-\d+)|MASVS-[A-Z]+-\d)$/,
        )
    }
  })
})

describe('mitigations', () => {
  const shared = (name: string) => new URL(`../../../shared/domain/${name}`, import.meta.url)
  const present = existsSync(shared('iso27002-2022.json'))
  const numbersIn = (name: string) =>
    new Set(readFileSync(shared(name), 'utf8').match(/(?<="(number|citation)": ?")[^"]+/g))

  it('are 67 in the health pack and 48 in the general one, with unique ids', () => {
    const countOf = (id: string) => packs.find((pack) => pack.id === id)?.mitigations.length
    expect([countOf('core'), countOf('health'), countOf('general')]).toEqual([0, 67, 48])
    expect(new Set(mitigations.map((mitigation) => mitigation.id)).size).toBe(67 + 48)
  })

  it('carry controls of both editions of ISO 27002 and of NIST SP 800-53', () => {
    for (const { id, references } of mitigations)
      for (const catalogue of ['iso2013', 'iso2022', 'nist'])
        expect(references[catalogue]?.length, `${id}: ${catalogue}`).toBeGreaterThan(0)
  })

  it.skipIf(!present).each([
    ['iso2022', 'iso27002-2022.json'],
    ['iso2013', 'iso27002-2013.json'],
    ['hipaa', 'hipaa.json'],
  ])('name only controls that %s has', (catalogue, file) => {
    const numbers = numbersIn(file)
    expect(numbers.size).toBeGreaterThan(50)
    for (const { id, references } of mitigations)
      for (const number of references[catalogue] ?? []) expect(numbers, `${id}: ${number}`).toContain(number)
  })

  it('refer to catalogues that have a name, and to each of them', () => {
    const keys = new Set(mitigations.flatMap(({ references }) => Object.keys(references)))
    expect([...keys].sort()).toEqual(Object.keys(controlCatalogues).sort())
    const entries = rules.flatMap((rule) => rule.references)
    const prefixes = new Set(entries.map((entry) => entry.split(entry.includes(':') ? ':' : '-')[0]))
    expect([...prefixes].sort()).toEqual(Object.keys(weaknessCatalogues).sort())
  })

  it('are each proposed by some rule', () => {
    const proposed = new Set(rules.flatMap((rule) => rule.mitigations))
    const idle = mitigations.filter((mitigation) => !proposed.has(mitigation.id)).map(({ id }) => id)
    expect(idle).toEqual([])
  })
})

type Atom = Exclude<Condition, { readonly op: 'and' | 'or' } | { readonly op: 'not' }>

function atomsOf(condition: Condition): readonly Atom[] {
  if ('args' in condition) return condition.args.flatMap(atomsOf)
  if ('arg' in condition) return atomsOf(condition.arg)
  return [condition]
}

function problemsOf(atom: Atom): readonly string[] {
  if (atom.op === 'isA') return stencils.has(atom.value) ? [] : [`no stencil ${atom.value}`]
  if (atom.op === 'crosses')
    return atom.value === null || stencils.has(atom.value) ? [] : [`no stencil ${atom.value}`]
  if (atom.op === 'carries' || atom.op === 'stores') return unknownAnswers('dataClass', [atom.value])
  const property = atom.ref.slice(atom.ref.indexOf('.') + 1)
  if (!propertyTypes.has(property)) return [`no property ${property}`]
  if (atom.op === 'eq' || atom.op === 'ne') return unknownAnswers(property, [atom.value])
  return atom.op === 'in' ? unknownAnswers(property, atom.value) : []
}

function unknownAnswers(property: string, values: readonly (string | number)[]): readonly string[] {
  const type = propertyTypes.get(property)
  const known =
    type?.kind === 'enum' || type?.kind === 'multi' ? type.values.map(({ id }) => id) : ['yes', 'no']
  return values
    .filter((value) => value !== 'unknown' && !known.includes(String(value)))
    .map((value) => `${property} is never ${value}`)
}

/** The references that the subjects of an example can answer, such as `el.mfa`. */
function formOf(example: RuleExample): ReadonlySet<string> {
  const subjects =
    'el' in example
      ? [['el', example.el] as const]
      : ([
          ['flow', example.flow],
          ['source', example.source],
          ['target', example.target],
        ] as const)
  return new Set(
    subjects.flatMap(([ref, subject]) =>
      propertiesOf(subject.stencil).map((property) => `${ref}.${property}`),
    ),
  )
}

function propertiesOf(stencilId: string | null): readonly string[] {
  const stencil = stencilId === null ? undefined : stencils.get(stencilId)
  return stencil === undefined ? [] : [...stencil.properties, ...propertiesOf(stencil.parent)]
}

/** In how many facts two examples differ: stencils, answers, boundaries. */
function differences(a: RuleExample, b: RuleExample): number {
  const [left, right] = [factsOf(a), factsOf(b)]
  const keys = new Set([...left.keys(), ...right.keys()])
  return [...keys].filter((key) => left.get(key) !== right.get(key)).length
}

function factsOf(example: RuleExample): ReadonlyMap<string, string> {
  if ('el' in example) return new Map(subjectFacts('el', example.el))
  return new Map([
    ...subjectFacts('flow', example.flow),
    ...subjectFacts('source', example.source),
    ...subjectFacts('target', example.target),
    ['crosses', (example.crosses ?? []).join()],
  ])
}

function subjectFacts(ref: string, { stencil, properties }: ExampleSubject): readonly [string, string][] {
  const answers = Object.entries(properties ?? {})
  return [[ref, stencil], ...answers.map(([id, value]): [string, string] => [`${ref}.${id}`, String(value)])]
}
