import type { Json } from '../../base/json.ts'
import { jsonEqual } from '../../base/json-equal.ts'
import type { Pack, Vocabulary } from '../../engine/pack.ts'
import { knowledgeXmlOf } from '../tm7/knowledge/knowledge-xml.ts'
import { packOf } from '../tm7/knowledge/pack-of.ts'
import { inTemplateSpelling, templateRoot } from '../tm7/knowledge/template-spelling.ts'
import type { XmlElement } from '../tm7/xml/element.ts'
import { child, children, childText } from '../tm7/xml/element-parts.ts'
import { guidOf } from './guid-of.ts'
import { element } from './template-element.ts'
import type { TemplateLoss } from './template-loss.ts'
import { generalTypes, namedIn, type TemplateNames, templateNames } from './template-names.ts'
import {
  type Categories,
  categoryNameOf,
  metadataElement,
  strideCategories,
  threatElement,
} from './template-threats.ts'
import { generalElement, typeElement } from './template-types.ts'

export interface WrittenTemplate {
  /** In the spelling of templates. */
  readonly template: XmlElement
  readonly losses: readonly TemplateLoss[]
}

/**
 * A pack as a template. One that was made from a template and not edited gives that template again; of one
 * that was edited, what was not edited stays as it was.
 * @param base the packs that it may build on: what it uses of them is in the template
 */
export function templateOfPack(pack: Pack, base: readonly Vocabulary[]): WrittenTemplate {
  const was = originOf(pack)
  if (was !== null && isSame(pack, was.pack)) return { template: was.template, losses: [] }
  const names = templateNames(pack, base)
  const losses: TemplateLoss[] = []
  const { generic, standard } = typesOf(pack, was, names, losses)
  const categories = categoriesOf(pack, was)
  const threats = threatsOf(pack, was, names, categories, losses)
  return {
    losses: [...generalLosses(pack), ...losses],
    template: templateRoot(manifestOf(pack, was), {
      metadata: metadataOf(pack, was),
      categories: categoryElements(categories, was),
      ...{ generic, standard, threats },
    }),
  }
}

/** What a pack was made from, and what it was then. */
interface Origin {
  readonly pack: Pack
  readonly template: XmlElement
}

function originOf(pack: Pack): Origin | null {
  const xml = knowledgeXmlOf(pack)
  return xml === null ? null : { pack: packOf(xml).pack, template: inTemplateSpelling(xml) }
}

function typesOf(
  pack: Pack,
  was: Origin | null,
  names: TemplateNames,
  losses: TemplateLoss[],
): { readonly generic: readonly XmlElement[]; readonly standard: readonly XmlElement[] } {
  const wasGeneric = new Map(idsIn(was, 'GenericElements', 'ID'))
  const wasStandard = new Map(idsIn(was, 'StandardElements', 'ID'))
  const fixed: string[] = []
  const unchanged = unchangedProperties(pack, was)
  const generic: XmlElement[] = []
  const standard: XmlElement[] = []
  for (const stencil of names.stencils) {
    const id = names.typeId(stencil)
    const old = wasGeneric.get(id) ?? wasStandard.get(id)
    const before = was?.pack.stencils.find((one) => one.id === stencil.id)
    const asked = [...stencil.properties, ...Object.keys(stencil.defaults)]
    const isKept = old !== undefined && isSame(stencil, before) && asked.every(unchanged)
    const written = isKept ? old : typeElement(stencil, names, old, fixed)
    const list = wasGeneric.has(id) ? generic : standard
    list.push(written)
  }
  if (fixed.length > 0) losses.push({ code: 'answers-fixed', n: fixed.length })
  // A pack that was made here has the general types of its own base; others bring theirs.
  const missing = generalTypes.filter(({ id }) => (was === null ? true : isParent(id, standard, generic)))
  return { generic: [...missing.map((type) => generalElement(type, names)), ...generic], standard }
}

/** Whether some type has a general parent that the template lacks. */
function isParent(id: string, standard: readonly XmlElement[], generic: readonly XmlElement[]): boolean {
  return (
    !generic.some((type) => childText(type, 'ID').trim() === id) &&
    standard.some((type) => childText(type, 'ParentElement').trim() === id)
  )
}

function threatsOf(
  pack: Pack,
  was: Origin | null,
  names: TemplateNames,
  categories: Categories,
  losses: TemplateLoss[],
): readonly XmlElement[] {
  const old = new Map(idsIn(was, 'ThreatTypes', 'Id'))
  const unchanged = unchangedProperties(pack, was)
  return pack.rules.flatMap((rule) => {
    const before = was?.pack.rules.find(({ id }) => id === rule.id)
    const asked = namedIn(rule.condition).filter(({ kind }) => kind === 'property')
    const kept = rule.originId === undefined ? undefined : old.get(rule.originId)
    if (kept !== undefined && isSame(rule, before) && asked.every(({ id }) => unchanged(id))) return [kept]
    return threatElement(rule, pack, names, categories, losses) ?? []
  })
}

function categoriesOf(pack: Pack, was: Origin | null): Categories {
  const categories = new Map(
    [...idsIn(was, 'ThreatCategories', 'Id')].map(([id, category]) => [
      id,
      childText(category, 'Name').trim(),
    ]),
  )
  for (const rule of pack.rules) {
    const name = categoryNameOf(rule, pack)
    if ([...categories.values()].includes(name)) continue
    const letter = Object.entries(strideCategories).find(([, known]) => known === name)?.[0]
    categories.set(letter ?? guidOf(name), name)
  }
  return categories
}

function categoryElements(categories: Categories, was: Origin | null): readonly XmlElement[] {
  const old = new Map(idsIn(was, 'ThreatCategories', 'Id'))
  return [...categories].map(
    ([id, name]) =>
      old.get(id) ??
      element('ThreatCategory', [
        element('Name', name),
        element('Id', id),
        element('ShortDescription'),
        element('LongDescription'),
      ]),
  )
}

/** The fields that were there, and then those that edited rules fill. */
function metadataOf(pack: Pack, was: Origin | null): XmlElement {
  const made = metadataElement(pack)
  const old = was === null ? undefined : child(was.template, 'ThreatMetaData')
  const fields = old === undefined ? undefined : child(old, 'PropertiesMetaData')
  if (old === undefined || fields === undefined) return made
  const known = new Set(
    children(fields).flatMap((datum) => [childText(datum, 'Name'), childText(datum, 'Label')]),
  )
  const fresh = child(made, 'PropertiesMetaData')
  const more = (fresh === undefined ? [] : children(fresh)).filter(
    (datum) => !known.has(childText(datum, 'Name')) && !known.has(childText(datum, 'Label')),
  )
  const all = { ...fields, children: [...fields.children, ...more] }
  return { ...old, children: old.children.map((one) => (one === fields ? all : one)) }
}

function manifestOf(pack: Pack, was: Origin | null) {
  const { name, origin } = pack
  return {
    name,
    id: origin?.id ?? guidOf(pack.id),
    version:
      origin !== undefined && pack.version === was?.pack.version ? origin.version : `${pack.version}.0`,
    author: origin?.author ?? '',
  }
}

function generalLosses(pack: Pack): readonly TemplateLoss[] {
  const lost = pack.properties.flatMap(({ label, type }): readonly TemplateLoss[] =>
    type.kind === 'multi' || type.kind === 'number'
      ? [{ code: 'property-left-out', property: label, kind: type.kind }]
      : [],
  )
  return [
    ...(pack.crossing === 'tmt' ? [] : [{ code: 'crossing' } as const]),
    ...lost,
    ...(pack.mitigations.length === 0 ? [] : [{ code: 'mitigations', n: pack.mitigations.length } as const]),
  ]
}

/** Whether a property is as it was. */
function unchangedProperties(pack: Pack, was: Origin | null): (id: string) => boolean {
  const now = new Map(pack.properties.map((property) => [property.id, property]))
  const before = new Map(was?.pack.properties.map((property) => [property.id, property]))
  return (id) => isSame(now.get(id), before.get(id))
}

/** The entries of a list of the template by their ids; of equal ids the first. */
function* idsIn(was: Origin | null, list: string, id: string): Generator<readonly [string, XmlElement]> {
  const found = was === null ? undefined : child(was.template, list)
  const seen = new Set<string>()
  for (const entry of found === undefined ? [] : children(found)) {
    const own = childText(entry, id).trim()
    if (seen.has(own)) continue
    seen.add(own)
    yield [own, entry]
  }
}

function isSame<T>(a: T | undefined, b: T | undefined): boolean {
  return jsonEqual(a as Json | undefined, b as Json | undefined)
}
