import { namespaces } from '../document/namespaces.ts'
import type { XmlElement, XmlNode } from '../xml/element.ts'
import { attribute, child, children, childText } from '../xml/element-parts.ts'
import { modelItem } from './build-xml.ts'

/** A model's file with this knowledge base in place of its own; a template's is spelt as models spell it. */
export function withKnowledgeBase(root: XmlElement, xml: XmlElement): XmlElement {
  const embedded = xml.namespace === '' ? embeddedSpelling(xml) : xml
  const at = root.children.findIndex((one) => typeof one !== 'string' && one.local === 'KnowledgeBase')
  if (at >= 0) return { ...root, children: root.children.with(at, embedded) }
  const next = root.children.findIndex((one) => typeof one !== 'string' && one.local === 'Profile')
  return { ...root, children: root.children.toSpliced(next < 0 ? root.children.length : next, 0, embedded) }
}

/**
 * A template's knowledge base (`.tb7`) in the spelling of models: the same content under the names and in the
 * order of the tool's other serializer. It is as observed in files that the tool saved.
 */
function embeddedSpelling(xml: XmlElement): XmlElement {
  const manifest = child(xml, 'Manifest')
  const said = (name: string) => (manifest === undefined ? '' : (attribute(manifest, name) ?? ''))
  const types = (list: string) => item(list, partsOf(xml, list, 'ElementType').map(elementType))
  const data = child(xml, 'ThreatMetaData')
  return {
    ...{ name: 'KnowledgeBase', local: 'KnowledgeBase', namespace: namespaces.model },
    attributes: [
      ['xmlns:a', namespaces.knowledge],
      ['xmlns', namespaces.model],
      ['xmlns:i', namespaces.instance],
    ],
    children: [
      types('GenericElements'),
      item('Manifest', [
        item('Author', said('author')),
        item('Id', said('id')),
        item('Name', said('name')),
        item('Version', said('version')),
      ]),
      types('StandardElements'),
      item('ThreatCategories', partsOf(xml, 'ThreatCategories', 'ThreatCategory').map(category)),
      item('ThreatMetaData', [
        modelItem('IsPriorityUsed', childText(data ?? xml, 'IsPriorityUsed') || 'true'),
        modelItem('IsStatusUsed', childText(data ?? xml, 'IsStatusUsed') || 'true'),
        modelItem('PropertiesMetaData', metadata(data)),
      ]),
      item('ThreatTypes', partsOf(xml, 'ThreatTypes', 'ThreatType').map(threatType)),
    ],
  }
}

function elementType(type: XmlElement): XmlElement {
  const said = (name: string) => childText(type, name)
  const constraints = partsOf(type, 'StencilConstraints', 'StencilConstraint').map((constraint) =>
    item('StencilConstraint', [
      item('IsExtension', 'false'),
      ...['SelectedStencilConnection', 'SelectedStencilType'].map((name) =>
        item(name, childText(constraint, name)),
      ),
    ]),
  )
  return item('ElementType', [
    item('IsExtension', 'false'),
    item('Attributes', partsOf(type, 'Attributes', 'Attribute').map(elementAttribute)),
    item('AvailableToBaseModels', []),
    said('Behavior') === '' ? nothing('Behavior') : item('Behavior', said('Behavior')),
    item('Description', said('Description')),
    item('Hidden', said('Hidden') || 'false'),
    item('Id', said('ID') || said('Id')),
    item('ImageLocation', said('ImageLocation')),
    item('ImageSource', said('Image') || said('ImageSource')),
    nothing('ImageStream'),
    item('Name', said('Name')),
    item('ParentId', said('ParentElement') || said('ParentId')),
    item('Representation', said('Representation')),
    said('Shape') === '' ? nothing('Shape') : item('Shape', said('Shape')),
    ...(constraints.length === 0 ? [] : [item('StencilConstraints', constraints)]),
  ])
}

function elementAttribute(attributeOf: XmlElement): XmlElement {
  const said = (name: string) => childText(attributeOf, name)
  const values = partsOf(attributeOf, 'AttributeValues', 'Value').map(
    (value): XmlElement => ({
      ...{ name: 'b:Value', local: 'Value', namespace: namespaces.interfaces, attributes: [] },
      children: value.children,
    }),
  )
  return item('Attribute', [
    item('IsExtension', 'false'),
    item('AttributeValues', values, [['xmlns:b', namespaces.interfaces]]),
    item('DisplayName', said('DisplayName')),
    item('Inheritance', said('Inheritance')),
    item('Mode', said('Mode')),
    item('Name', said('Name')),
    item('Type', said('Type')),
  ])
}

function category(xml: XmlElement): XmlElement {
  const names = ['Id', 'LongDescription', 'Name', 'ShortDescription']
  return item('ThreatCategory', [
    item('IsExtension', 'false'),
    ...names.map((name) => item(name, childText(xml, name))),
  ])
}

function threatType(xml: XmlElement): XmlElement {
  const filters = child(xml, 'GenerationFilters')
  const filter = (name: string) => item(name, filters === undefined ? '' : childText(filters, name))
  return item('ThreatType', [
    item('IsExtension', 'false'),
    item('Category', childText(xml, 'Category')),
    item('Description', childText(xml, 'Description')),
    item('GenerationFilters', [filter('Exclude'), filter('Include')]),
    item('Id', childText(xml, 'Id')),
    item('PropertiesMetaData', metadata(xml)),
    item('RelatedCategory', childText(xml, 'RelatedCategory')),
    item('ShortTitle', childText(xml, 'ShortTitle')),
  ])
}

/** Data of threats are in the model's namespace, their values in that of arrays. */
function metadata(xml: XmlElement | undefined): readonly XmlElement[] {
  return partsOf(xml, 'PropertiesMetaData', 'ThreatMetaDatum').map((datum) => {
    const said = (name: string) => modelItem(name, childText(datum, name))
    const values = partsOf(datum, 'Values', 'Value').map(
      (value): XmlElement => ({
        ...{ name: 'b:string', local: 'string', namespace: namespaces.arrays, attributes: [] },
        children: value.children,
      }),
    )
    return modelItem('ThreatMetaDatum', [
      ...['Name', 'Label', 'HideFromUI'].map(said),
      modelItem('Values', values, [['xmlns:b', namespaces.arrays]]),
      ...['Id', 'AttributeType'].map(said),
    ])
  })
}

function partsOf(xml: XmlElement | undefined, list: string, local: string): readonly XmlElement[] {
  const found = xml === undefined ? undefined : child(xml, list)
  return found === undefined ? [] : children(found, local)
}

type Attributes = XmlElement['attributes']

function item(local: string, content: string | readonly XmlNode[], attributes: Attributes = []): XmlElement {
  return {
    ...{ name: `a:${local}`, local, namespace: namespaces.knowledge, attributes },
    children: typeof content !== 'string' ? content : content === '' ? [] : [content],
  }
}

function nothing(local: string): XmlElement {
  return item(local, [], [['i:nil', 'true']])
}
