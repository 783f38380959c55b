import type { Condition } from '../../../engine/condition.ts'
import type { Pack, PackOrigin } from '../../../engine/pack.ts'
import { usablePack } from '../../../engine/usable-pack.ts'
import type { XmlElement } from '../xml/element.ts'
import { packXml } from '../xml/packed-xml.ts'
import { sharedAttributes } from './element-attributes.ts'
import { placeTypes } from './element-types.ts'
import { neverStencilId, packIdOf } from './ids.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { packRules } from './pack-rules.ts'
import { neverStencil, packStencils } from './pack-stencils.ts'
import { readKnowledgeBase } from './read-knowledge-base.ts'
import type { TemplateNote } from './template-note.ts'

export interface TemplatePack {
  readonly pack: Pack
  /** In the order of the file. */
  readonly notes: readonly TemplateNote[]
}

/**
 * A knowledge base as a pack with the other tool's reading of "crosses". The same XML always gives the same
 * pack, and it is always sound: what cannot be said is left out or never holds, and is noted.
 * @param xml the root of a template, or what `splitKnowledgeBase` gives; kept whole in the pack's origin
 * @param kb what `readKnowledgeBase` made of it, where it is at hand
 */
export function packOf(xml: XmlElement, kb: KnowledgeBase = readKnowledgeBase(xml)): TemplatePack {
  const notes: TemplateNote[] = []
  const { manifest } = kb
  const id = packIdOf(manifest.name, xml)
  const within = limited(kb, notes)
  const types = placeTypes(within.types, notes)
  const attributes = sharedAttributes(id, types, notes)
  const stencils = packStencils(id, types, attributes, notes)
  const rules = packRules(within, { packId: id, stencils, attributes }, notes)
  const origin: PackOrigin = {
    // Only the XML inside models has a namespace.
    format: xml.namespace === '' ? 'tb7' : 'tm7',
    name: manifest.name.slice(0, 300),
    id: manifest.id.slice(0, 300),
    version: manifest.version.slice(0, 300),
    author: manifest.author.slice(0, 300),
    content: packXml(xml),
  }
  const asksForNothing = rules.some(({ condition }) => asksFor(condition, neverStencilId(id)))
  const made: Pack = {
    id,
    version: versionOf(manifest.version),
    name: origin.name || 'Template',
    description: [origin.author, origin.version].filter((part) => part !== '').join(', '),
    extends: [],
    crossing: 'tmt',
    reach: 'own',
    origin,
    stencils: [...stencils.values(), ...(asksForNothing ? [neverStencil(id)] : [])],
    properties: [...attributes.values()].map(({ property }) => property),
    mitigations: [],
    rules,
  }
  const pack = usablePack(made, [])
  const n = made.stencils.length + made.properties.length + made.rules.length
  const kept = pack.stencils.length + pack.properties.length + pack.rules.length
  if (kept < n) notes.push({ code: 'left-out', n: n - kept })
  return { pack, notes: fewEnough(notes) }
}

/** The first three numbers of a version of any form, such as 4.1.0 of `4.1.0.11`; 1.0.0 of what has none. */
export function versionOf(version: string): string {
  const numbers = version.match(/\d+/g)
  if (numbers === null) return '1.0.0'
  return [0, 1, 2].map((i) => Math.min(999_999, Number(numbers[i] ?? 0))).join('.')
}

function asksFor(condition: Condition, stencil: string): boolean {
  if (condition.op === 'not') return asksFor(condition.arg, stencil)
  if (condition.op === 'and' || condition.op === 'or')
    return condition.args.some((arg) => asksFor(arg, stencil))
  return condition.op === 'isA' && condition.value === stencil
}

/** As many as a person may look through, and how many more there are. */
function fewEnough(notes: readonly TemplateNote[]): readonly TemplateNote[] {
  if (notes.length <= mostNotes) return notes
  return [...notes.slice(0, mostNotes), { code: 'more-notes', n: notes.length - mostNotes }]
}

const mostNotes = 500

/** No more entries than a pack may have. */
function limited(kb: KnowledgeBase, notes: TemplateNote[]): KnowledgeBase {
  const { types, threats } = kb
  if (types.length > mostTypes) {
    notes.push({ code: 'too-many', what: 'type', n: types.length, limit: mostTypes })
  }
  if (threats.length > mostThreats) {
    notes.push({ code: 'too-many', what: 'threat', n: threats.length, limit: mostThreats })
  }
  return { ...kb, types: types.slice(0, mostTypes), threats: threats.slice(0, mostThreats) }
}

/** One less than stencils may be, for the one that nothing is. */
const mostTypes = 1_999
const mostThreats = 5_000
