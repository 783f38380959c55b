import type { XmlElement } from '../xml/element.ts'
import { child, children, childText, descend, isNil, text } from '../xml/element-parts.ts'
import { elementsIn } from './build-element.ts'

/**
 * A template's knowledge base spelt as models hold it, complete and in the order of the other tool's files; a
 * knowledge base from a model is given as it is.
 */
export function inModelSpelling(template: XmlElement): XmlElement {
  if (template.namespace !== '') return template
  const manifest = child(template, 'Manifest')
  const said = (name: string) => manifest?.attributes.find(([key]) => key === name)?.[1] ?? ''
  return m(
    'KnowledgeBase',
    [
      k('GenericElements', elementTypes(template, 'GenericElements')),
      k('Manifest', [
        k('Author', said('author')),
        k('Id', said('id')),
        k('Name', said('name')),
        k('Version', said('version')),
      ]),
      k('StandardElements', elementTypes(template, 'StandardElements')),
      k('ThreatCategories', within(template, 'ThreatCategories').map(category)),
      k('ThreatMetaData', metadata(child(template, 'ThreatMetaData'))),
      k('ThreatTypes', within(template, 'ThreatTypes').map(threatType)),
    ],
    [
      ['xmlns', modelNamespace],
      ['xmlns:a', namespaces.knowledge],
      ['xmlns:i', namespaces.instance],
      ['xmlns:z', namespaces.serialization],
    ],
  )
}

const modelNamespace = 'http://schemas.datacontract.org/2004/07/ThreatModeling.Model'
const namespaces = {
  knowledge: 'http://schemas.datacontract.org/2004/07/ThreatModeling.KnowledgeBase',
  interfaces: 'http://schemas.datacontract.org/2004/07/ThreatModeling.Interfaces',
  storage: 'http://schemas.datacontract.org/2004/07/ThreatModeling.ExternalStorage.OM',
  arrays: 'http://schemas.microsoft.com/2003/10/Serialization/Arrays',
  instance: 'http://www.w3.org/2001/XMLSchema-instance',
  serialization: 'http://schemas.microsoft.com/2003/10/Serialization/',
} as const

const m = elementsIn('', modelNamespace)
const k = elementsIn('a', namespaces.knowledge)
const value = elementsIn('b', namespaces.interfaces)
const string = elementsIn('b', namespaces.arrays)
const nil: XmlElement['attributes'] = [['i:nil', 'true']]
const isNoExtension = k('IsExtension', 'false')

function elementTypes(template: XmlElement, list: string): readonly XmlElement[] {
  return within(template, list).map((type) => {
    const constraints = within(type, 'StencilConstraints')
    return k('ElementType', [
      isNoExtension,
      k('Attributes', within(type, 'Attributes').map(elementAttribute)),
      k('AvailableToBaseModels', [], [['xmlns:b', namespaces.storage]]),
      // The tool gives these two as nil, whatever the template says.
      k('Behavior', [], nil),
      copied(type, 'Description'),
      copied(type, 'Hidden'),
      copied(type, 'ID', 'Id'),
      optional(type, 'ImageLocation'),
      optional(type, 'Image', 'ImageSource'),
      k('ImageStream', [], nil),
      copied(type, 'Name'),
      copied(type, 'ParentElement', 'ParentId'),
      copied(type, 'Representation'),
      k('Shape', [], nil),
      k('StencilConstraints', constraints.length === 0 ? [anyStencil] : constraints.map(stencilConstraint)),
    ])
  })
}

const anyStencil = k('StencilConstraint', [
  isNoExtension,
  k('SelectedStencilConnection', 'Any'),
  k('SelectedStencilType', 'Any'),
])

function stencilConstraint(constraint: XmlElement): XmlElement {
  return k('StencilConstraint', [
    isNoExtension,
    copied(constraint, 'SelectedStencilConnection'),
    copied(constraint, 'SelectedStencilType'),
  ])
}

function elementAttribute(attribute: XmlElement): XmlElement {
  const values = within(attribute, 'AttributeValues').map((one) => value('Value', text(one)))
  return k('Attribute', [
    isNoExtension,
    k('AttributeValues', values, [['xmlns:b', namespaces.interfaces]]),
    copied(attribute, 'DisplayName'),
    copied(attribute, 'Inheritance'),
    copied(attribute, 'Mode'),
    copied(attribute, 'Name'),
    copied(attribute, 'Type'),
  ])
}

function category(from: XmlElement): XmlElement {
  return k('ThreatCategory', [
    isNoExtension,
    copied(from, 'Id'),
    copied(from, 'LongDescription'),
    copied(from, 'Name'),
    copied(from, 'ShortDescription'),
  ])
}

function metadata(from: XmlElement | undefined): readonly XmlElement[] {
  if (from === undefined) return []
  return [
    m('IsPriorityUsed', childText(from, 'IsPriorityUsed')),
    m('IsStatusUsed', childText(from, 'IsStatusUsed')),
    m('PropertiesMetaData', within(from, 'PropertiesMetaData').map(datum)),
  ]
}

/** Alone among all these it keeps the order of the template, and the model's own namespace. */
function datum(from: XmlElement): XmlElement {
  const values = child(from, 'Values')
  const strings = (values === undefined ? [] : children(values)).map((one) =>
    string('string', text(one), isNil(one) ? nil : []),
  )
  const arrays: XmlElement['attributes'] = [['xmlns:b', namespaces.arrays]]
  const id = child(from, 'Id')
  return m('ThreatMetaDatum', [
    m('Name', childText(from, 'Name')),
    m('Label', childText(from, 'Label')),
    m('HideFromUI', childText(from, 'HideFromUI')),
    m('Values', strings, values === undefined ? [...nil, ...arrays] : arrays),
    m('Id', text(id), id === undefined ? nil : []),
    m('AttributeType', childText(from, 'AttributeType')),
  ])
}

function threatType(from: XmlElement): XmlElement {
  const filters = child(from, 'GenerationFilters')
  return k('ThreatType', [
    isNoExtension,
    copied(from, 'Category'),
    copied(from, 'Description'),
    k('GenerationFilters', [
      k('Exclude', text(filters && child(filters, 'Exclude'))),
      k('Include', text(filters && child(filters, 'Include'))),
    ]),
    copied(from, 'Id'),
    k('PropertiesMetaData', within(from, 'PropertiesMetaData').map(datum)),
    optional(from, 'RelatedCategory'),
    copied(from, 'ShortTitle'),
  ])
}

function within(from: XmlElement, list: string): readonly XmlElement[] {
  const found = descend(from, list)
  return found === undefined ? [] : children(found)
}

function copied(from: XmlElement, local: string, as = local): XmlElement {
  return k(as, childText(from, local))
}

function optional(from: XmlElement, local: string, as = local): XmlElement {
  const found = child(from, local)
  return found === undefined ? k(as, [], nil) : k(as, text(found))
}
