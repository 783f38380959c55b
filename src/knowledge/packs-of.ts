import type { RuleError } from '../engine/finding.ts'
import type { Pack, Vocabulary } from '../engine/pack.ts'
import { type Document, get } from '../model/document.ts'

export interface PackSelection<P extends Vocabulary> {
  /** In the order of the catalogue. */
  readonly packs: readonly P[]
  /** One for each pack that the model names and the catalogue lacks, sorted by its id. */
  readonly missing: readonly RuleError[]
}

/**
 * The packs that a model names, and all that they build on, without the rules that the model has switched
 * off. Equal choices give the same list, so that what
 * is memoised by its identity (compiled rules, the vocabulary index) is not made again.
 */
export function packsOf<P extends Vocabulary>(catalogue: readonly P[], document: Document): PackSelection<P> {
  const selection = selectPacks(catalogue, get(document, 'model', 'model:main')?.packs ?? [])
  return { ...selection, packs: withoutSwitchedOff(selection.packs, document.tables.ruleSwitch) }
}

type Switches = Document['tables']['ruleSwitch']

function withoutSwitchedOff<P extends Vocabulary>(packs: readonly P[], switches: Switches): readonly P[] {
  const off = new Set(Object.values(switches).map(({ pack, rule }) => `${pack}/${rule}`))
  if (off.size === 0) return packs
  const key = [...off].sort().join('\n')
  const known = reduced.get(packs)?.get(key) as readonly P[] | undefined
  if (known !== undefined) return known
  const result = packs.map((pack) => {
    if (!('rules' in pack)) return pack
    const { id, rules } = pack as P & Pick<Pack, 'rules'>
    return { ...pack, rules: rules.filter((rule) => !off.has(`${id}/${rule.id}`)) }
  })
  const ofPacks = reduced.get(packs) ?? new Map<string, readonly Vocabulary[]>()
  reduced.set(packs, ofPacks.set(key, result))
  return result
}

const reduced = new WeakMap<readonly Vocabulary[], Map<string, readonly Vocabulary[]>>()

/** The packs with these ids and all that they build on. */
export function selectPacks<P extends Vocabulary>(
  catalogue: readonly P[],
  ids: readonly string[],
): PackSelection<P> {
  const key = ids.toSorted().join('\n')
  const known = selections.get(catalogue)?.get(key) as PackSelection<P> | undefined
  if (known !== undefined) return known
  const selection = select(catalogue, ids)
  const ofCatalogue = selections.get(catalogue) ?? new Map<string, PackSelection<Vocabulary>>()
  selections.set(catalogue, ofCatalogue.set(key, selection))
  return selection
}

const notAvailable = 'this knowledge pack is not available here; none of its rules were run'
const selections = new WeakMap<readonly Vocabulary[], Map<string, PackSelection<Vocabulary>>>()

function select<P extends Vocabulary>(catalogue: readonly P[], ids: readonly string[]): PackSelection<P> {
  const wanted = new Set(ids)
  // A set grows while it is walked: what an extended pack extends is reached too.
  for (const id of wanted)
    for (const base of catalogue.find((pack) => pack.id === id)?.extends ?? []) wanted.add(base)
  return {
    packs: catalogue
      .filter(({ id }) => wanted.has(id))
      .map((pack) => (ids.includes(pack.id) || pack.extends.length === 0 ? pack : onlyBuiltUpon(pack))),
    missing: [...wanted]
      .filter((id) => !catalogue.some((pack) => pack.id === id))
      .sort()
      .map((packId) => ({ packId, ruleId: '*', subject: null, message: notAvailable })),
  }
}

/**
 * A pack that others build on and the model does not name lends its types and questions: its rules are not
 * run, and its types are not offered. What has no pack below it holds the base types, which all models have.
 */
function onlyBuiltUpon<P extends Vocabulary>(pack: P): P {
  const stencils = pack.stencils.map((stencil) => ({ ...stencil, abstract: true }))
  return 'rules' in pack ? { ...pack, stencils, rules: [] } : { ...pack, stencils }
}
