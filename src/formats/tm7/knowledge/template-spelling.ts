import type { XmlElement } from '../xml/element.ts'
import { child, children, childText, isNil, text } from '../xml/element-parts.ts'
import { elementsIn } from './build-element.ts'

/** A knowledge base from a model spelt as templates are; a template is given as it is. */
export function inTemplateSpelling(knowledgeBase: XmlElement): XmlElement {
  if (knowledgeBase.namespace === '') return knowledgeBase
  const manifest = child(knowledgeBase, 'Manifest')
  const said = (name: string) => (manifest === undefined ? '' : childText(manifest, name))
  return templateRoot(
    { name: said('Name'), id: said('Id'), version: said('Version'), author: said('Author') },
    {
      metadata: knownParts(child(knowledgeBase, 'ThreatMetaData'), 'ThreatMetaData'),
      generic: listed(knowledgeBase, 'GenericElements'),
      standard: listed(knowledgeBase, 'StandardElements'),
      categories: listed(knowledgeBase, 'ThreatCategories'),
      threats: listed(knowledgeBase, 'ThreatTypes'),
    },
  )
}

/** What a template consists of, in the spelling of templates. */
export interface TemplateParts {
  readonly metadata: XmlElement
  readonly generic: readonly XmlElement[]
  readonly standard: readonly XmlElement[]
  readonly categories: readonly XmlElement[]
  readonly threats: readonly XmlElement[]
}

export function templateRoot(
  manifest: { readonly name: string; readonly id: string; readonly version: string; readonly author: string },
  parts: TemplateParts,
): XmlElement {
  const { name, id, version, author } = manifest
  return part(
    'KnowledgeBase',
    [
      part(
        'Manifest',
        [],
        [
          ['name', name],
          ['id', id],
          ['version', version],
          ['author', author],
        ],
      ),
      parts.metadata,
      part('GenericElements', parts.generic),
      part('StandardElements', parts.standard),
      part('ThreatCategories', parts.categories),
      part('ThreatTypes', parts.threats),
    ],
    [
      ['xmlns:xsd', 'http://www.w3.org/2001/XMLSchema'],
      ['xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
    ],
  )
}

const part = elementsIn('', '')

function listed(knowledgeBase: XmlElement, list: string): readonly XmlElement[] {
  const found = child(knowledgeBase, list)
  return found === undefined ? [] : children(found).map((one) => knownParts(one, one.local))
}

/** The element with those parts that templates have, in their order. */
function knownParts(from: XmlElement | undefined, local: string): XmlElement {
  if (from === undefined) return part(local)
  const parts = partsOf[local]
  if (parts === undefined) return respelled(from, local)
  return part(
    local,
    parts.flatMap(([name, as = name, fallback]): readonly XmlElement[] => {
      const found = child(from, name)
      if (found === undefined || isNil(found)) return fallback === undefined ? [] : [part(as, fallback)]
      return [respelled(found, as)]
    }),
  )
}

/** A text, or a list of things that are spelt in their turn. */
function respelled(from: XmlElement, as: string): XmlElement {
  const inside = children(from)
  if (inside.length === 0) {
    return part(as, text(from), isNil(from) ? [['xsi:nil', 'true']] : [])
  }
  if (partsOf[as] !== undefined) return knownParts(from, as)
  return part(
    as,
    inside.map((one) => respelled(one, one.local === 'string' ? 'Value' : one.local)),
  )
}

/** Name in models, name in templates where it is another, and what stands there where the model has none. */
const partsOf: {
  readonly [element: string]: readonly (readonly [name: string, as?: string, fallback?: string])[] | undefined
} = {
  ElementType: [
    ['Name'],
    ['Id', 'ID'],
    ['Description'],
    ['ParentId', 'ParentElement'],
    ['ImageSource', 'Image'],
    ['Hidden'],
    ['Behavior'],
    ['Shape'],
    ['Representation'],
    ['StrokeThickness', 'StrokeThickness', '0'],
    ['StrokeDashArray'],
    ['ImageLocation'],
    ['Attributes'],
    ['StencilConstraints'],
  ],
  Attribute: [
    ['Id'],
    ['IsInherited', 'IsInherited', 'false'],
    ['Name'],
    ['DisplayName'],
    ['Mode'],
    ['Type'],
    ['Inheritance'],
    ['AttributeValues'],
  ],
  StencilConstraint: [['SelectedStencilType'], ['SelectedStencilConnection']],
  ThreatCategory: [['Name'], ['Id'], ['ShortDescription'], ['LongDescription']],
  ThreatMetaData: [['IsPriorityUsed'], ['IsStatusUsed'], ['PropertiesMetaData']],
  ThreatMetaDatum: [
    ['Name'],
    ['Label'],
    ['HideFromUI'],
    ['Values'],
    ['Description'],
    ['Id'],
    ['AttributeType'],
  ],
  ThreatType: [
    ['GenerationFilters'],
    ['Id'],
    ['ShortTitle'],
    ['Category'],
    ['RelatedCategory'],
    ['Description'],
    ['PropertiesMetaData'],
  ],
  GenerationFilters: [['Include'], ['Exclude']],
}
