import type { XmlElement } from '../xml/element.ts'
import { child, children, childText, descend, text, typeName } from '../xml/element-parts.ts'
import { readNumber } from './read-number.ts'

/**
 * A `.tm7` as it stands: the parts of its XML tree by their meaning, each with the elements that it is from, so
 * that reading and writing look at the same places. Texts are without the blanks that some files have around them.
 */
export interface Tm7File {
  readonly root: XmlElement
  readonly surfaces: readonly Tm7Surface[]
  readonly meta: XmlElement | undefined
  readonly notes: readonly XmlElement[]
  readonly threats: readonly Tm7Threat[]
  readonly validations: readonly XmlElement[]
  readonly knowledgeBase: XmlElement | undefined
}

/** One diagram. */
export interface Tm7Surface {
  readonly node: XmlElement
  readonly guid: string
  readonly header: XmlElement | undefined
  readonly properties: readonly Tm7Property[]
  readonly borders: readonly Tm7Drawn[]
  readonly lines: readonly Tm7Drawn[]
}

/** One drawing element. */
export interface Tm7Drawn {
  /** The dictionary that it is an entry of, the entry, and the entry's value. */
  readonly list: XmlElement
  readonly entry: XmlElement
  readonly node: XmlElement
  /** As `i:type` says, such as `StencilEllipse`. */
  readonly shape: string
  readonly guid: string
  readonly typeId: string
  readonly genericTypeId: string
  /** The element that holds the properties. */
  readonly propertyList: XmlElement | undefined
  readonly properties: readonly Tm7Property[]
}

export interface Tm7Property {
  readonly node: XmlElement
  /** As `i:type` says, such as `ListDisplayAttribute`. */
  readonly kind: string
  readonly displayName: string
  /** The name that filters use; empty for the name of the element itself and for headers. */
  readonly name: string
  readonly value: XmlElement | undefined
  readonly index: XmlElement | undefined
  /** Of a list its entries, else empty. */
  readonly values: readonly string[]
  /** Of a list the entry that is selected, else the text; null where the index points nowhere. */
  readonly selected: string | null
}

/** One threat that the file holds. */
export interface Tm7Threat {
  readonly list: XmlElement
  readonly entry: XmlElement
  readonly node: XmlElement
  readonly key: string
  readonly typeId: string
  readonly surfaceGuid: string
  readonly sourceGuid: string
  readonly flowGuid: string
  readonly targetGuid: string
  readonly number: number
  readonly state: string
  readonly changedBy: string
  readonly modifiedAt: string
  readonly isWide: boolean
  /** Of the value itself, beside that of the texts. */
  readonly priority: string
  /** The element that holds the texts, and the texts by their keys. */
  readonly textList: XmlElement | undefined
  readonly texts: ReadonlyMap<string, string>
}

/** Looks at a tree; whatever is missing is empty. */
export function viewTm7(root: XmlElement): Tm7File {
  const threatList = child(root, 'ThreatInstances')
  return {
    root,
    surfaces: partsOf(child(root, 'DrawingSurfaceList'), 'DrawingSurfaceModel').map(viewSurface),
    meta: child(root, 'MetaInformation'),
    notes: partsOf(child(root, 'Notes'), 'Note'),
    threats:
      threatList === undefined
        ? []
        : children(threatList)
            .filter(({ local }) => local.startsWith('KeyValueOfstringThreat'))
            .flatMap((entry) => viewThreat(threatList, entry)),
    validations: partsOf(child(root, 'Validations')),
    knowledgeBase: child(root, 'KnowledgeBase'),
  }
}

function viewSurface(node: XmlElement): Tm7Surface {
  return {
    node,
    guid: trimmed(node, 'Guid'),
    header: child(node, 'Header'),
    properties: viewProperties(child(node, 'Properties')),
    borders: viewDrawings(child(node, 'Borders')),
    lines: viewDrawings(child(node, 'Lines')),
  }
}

function viewDrawings(list: XmlElement | undefined): readonly Tm7Drawn[] {
  if (list === undefined) return []
  return children(list).flatMap((entry): readonly Tm7Drawn[] => {
    const node = child(entry, 'Value')
    if (node === undefined) return []
    const propertyList = child(node, 'Properties')
    return [
      {
        ...{ list, entry, node, propertyList },
        shape: typeName(node),
        guid: trimmed(node, 'Guid') || trimmed(entry, 'Key'),
        typeId: trimmed(node, 'TypeId'),
        genericTypeId: trimmed(node, 'GenericTypeId'),
        properties: viewProperties(propertyList),
      },
    ]
  })
}

/** The properties of a drawing element or diagram. */
export function viewProperties(list: XmlElement | undefined): readonly Tm7Property[] {
  return partsOf(list).map((node) => {
    const value = child(node, 'Value')
    const index = child(node, 'SelectedIndex')
    const isList = index !== undefined || typeName(value ?? node) === 'ArrayOfstring'
    const values = isList && value !== undefined ? children(value).map((item) => text(item).trim()) : []
    const at = index === undefined ? 0 : readNumber(text(index))
    return {
      ...{ node, value, index, values },
      kind: typeName(node),
      displayName: trimmed(node, 'DisplayName'),
      name: trimmed(node, 'Name'),
      selected: isList ? (values[at ?? -1] ?? null) : text(value).trim(),
    }
  })
}

function viewThreat(list: XmlElement, entry: XmlElement): readonly Tm7Threat[] {
  const node = child(entry, 'Value')
  if (node === undefined) return []
  const textList = child(node, 'Properties')
  return [
    {
      ...{ list, entry, node, textList },
      key: trimmed(entry, 'Key'),
      typeId: trimmed(node, 'TypeId'),
      surfaceGuid: trimmed(node, 'DrawingSurfaceGuid'),
      sourceGuid: trimmed(node, 'SourceGuid'),
      flowGuid: trimmed(node, 'FlowGuid'),
      targetGuid: trimmed(node, 'TargetGuid'),
      number: Math.trunc(readNumber(childText(node, 'Id')) ?? 0),
      state: trimmed(node, 'State'),
      changedBy: trimmed(node, 'ChangedBy'),
      modifiedAt: trimmed(node, 'ModifiedAt'),
      isWide: trimmed(node, 'Wide') === 'true',
      priority: trimmed(node, 'Priority'),
      texts: new Map(partsOf(textList).map((one) => [trimmed(one, 'Key'), trimmed(one, 'Value')])),
    },
  ]
}

/** A text of a threat: from its texts, else from the older place in its value. */
export function threatText(threat: Tm7Threat, key: string): string {
  return threat.texts.get(key) ?? trimmed(threat.node, key)
}

/** The labels that a knowledge base gives the texts of threats, by key. */
export function textLabels(knowledgeBase: XmlElement | undefined): ReadonlyMap<string, string> {
  const data = knowledgeBase && descend(knowledgeBase, 'ThreatMetaData', 'PropertiesMetaData')
  return new Map(partsOf(data).map((datum) => [trimmed(datum, 'Name'), trimmed(datum, 'Label')]))
}

/** The text of the first element inside of that name, without blanks around it. */
export function trimmed(element: XmlElement, local: string): string {
  return childText(element, local).trim()
}

function partsOf(element: XmlElement | undefined, local?: string): readonly XmlElement[] {
  return element === undefined ? [] : children(element, local)
}
