import type { XmlElement } from '../xml/element.ts'
import { attribute, child, children, childText, descend, text } from '../xml/element-parts.ts'
import type {
  ElementAttribute,
  ElementType,
  KnowledgeBase,
  ThreatCategory,
  ThreatDatum,
  ThreatType,
} from './knowledge-base.ts'

/**
 * Reads a `KnowledgeBase` element, spelt as in templates (.tb7) or as inside models (.tm7). What is missing is
 * empty: nothing here refuses a file.
 */
export function readKnowledgeBase(xml: XmlElement): KnowledgeBase {
  const manifest = child(xml, 'Manifest')
  const said = (name: string, element: string) =>
    manifest === undefined ? '' : (attribute(manifest, name) ?? childText(manifest, element)).trim()
  return {
    manifest: {
      name: said('name', 'Name'),
      id: said('id', 'Id'),
      version: said('version', 'Version'),
      author: said('author', 'Author'),
    },
    types: [
      ...listed(xml, 'GenericElements', 'ElementType').map((type) => elementType(type, true)),
      ...listed(xml, 'StandardElements', 'ElementType').map((type) => elementType(type, false)),
    ],
    categories: listed(xml, 'ThreatCategories', 'ThreatCategory').map(category),
    metadata: listed(descend(xml, 'ThreatMetaData'), 'PropertiesMetaData', 'ThreatMetaDatum').map(datum),
    threats: listed(xml, 'ThreatTypes', 'ThreatType').map(threatType),
  }
}

function elementType(xml: XmlElement, isGeneric: boolean): ElementType {
  return {
    id: either(xml, 'Id', 'ID'),
    name: either(xml, 'Name'),
    description: either(xml, 'Description'),
    parent: either(xml, 'ParentId', 'ParentElement'),
    representation: either(xml, 'Representation'),
    isGeneric,
    isHidden: isTrue(xml, 'Hidden'),
    image: either(xml, 'ImageSource', 'Image').replace(/\s/g, ''),
    attributes: listed(xml, 'Attributes', 'Attribute').map(elementAttribute),
  }
}

function elementAttribute(xml: XmlElement): ElementAttribute {
  return {
    name: either(xml, 'Name'),
    displayName: either(xml, 'DisplayName'),
    isStatic: either(xml, 'Mode').toLowerCase() === 'static',
    values: valuesIn(xml, 'AttributeValues'),
  }
}

function category(xml: XmlElement): ThreatCategory {
  return {
    id: either(xml, 'Id'),
    name: either(xml, 'Name'),
    shortDescription: either(xml, 'ShortDescription'),
  }
}

function datum(xml: XmlElement): ThreatDatum {
  return {
    name: either(xml, 'Name'),
    label: either(xml, 'Label'),
    isHidden: isTrue(xml, 'HideFromUI'),
    values: valuesIn(xml, 'Values'),
  }
}

function threatType(xml: XmlElement): ThreatType {
  const filters = child(xml, 'GenerationFilters')
  return {
    id: either(xml, 'Id'),
    title: either(xml, 'ShortTitle'),
    category: either(xml, 'Category'),
    description: either(xml, 'Description'),
    // Not trimmed: places in filters are counted from their beginning.
    include: filters === undefined ? '' : childText(filters, 'Include'),
    exclude: filters === undefined ? '' : childText(filters, 'Exclude'),
    data: listed(xml, 'PropertiesMetaData', 'ThreatMetaDatum').map(datum),
  }
}

function listed(xml: XmlElement | undefined, list: string, item: string): readonly XmlElement[] {
  const found = xml === undefined ? undefined : child(xml, list)
  return found === undefined ? [] : children(found, item)
}

/** The trimmed text of the first of these that is there. */
function either(xml: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const found = child(xml, name)
    if (found !== undefined) return text(found).trim()
  }
  return ''
}

function valuesIn(xml: XmlElement, list: string): readonly string[] {
  const found = child(xml, list)
  return found === undefined ? [] : children(found).map((value) => text(value).trim())
}

function isTrue(xml: XmlElement, name: string): boolean {
  return /^(true|1)$/i.test(childText(xml, name).trim())
}
