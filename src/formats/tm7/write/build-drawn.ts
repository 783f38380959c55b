import type { Box, Point } from '../../../base/geometry.ts'
import { noGuid } from '../document/namespaces.ts'
import type { XmlElement } from '../xml/element.ts'
import { abstractsItem, arrayItem, declaring, modelItem, nil } from './build-xml.ts'
import { numberText } from './number-text.ts'

/** What every new drawing element has. */
export interface DrawnHead {
  /** As `i:type` says, such as `StencilEllipse`. */
  readonly shape: string
  readonly guid: string
  readonly typeId: string
  readonly genericTypeId: string
  readonly properties: readonly XmlElement[]
  /** A number that no other object of the file has, such as `i12`. */
  readonly objectId: string
}

export interface LineEnd {
  readonly guid: string
  readonly port: string
  readonly point: Point
}

/** The entry of a new element, text or box boundary in its diagram's dictionary. */
export function borderEntry(head: DrawnHead, box: Box): XmlElement {
  return entry(head, [
    abstractsItem('Height', numberText(box.h)),
    abstractsItem('Left', numberText(box.x)),
    abstractsItem('StrokeDashArray', [], nil),
    abstractsItem('StrokeThickness', '1'),
    abstractsItem('Top', numberText(box.y)),
    abstractsItem('Width', numberText(box.w)),
  ])
}

/** The entry of a new flow or line boundary in its diagram's dictionary. */
export function lineEntry(head: DrawnHead, source: LineEnd, handle: Point, target: LineEnd): XmlElement {
  return entry(head, [
    abstractsItem('HandleX', numberText(handle.x)),
    abstractsItem('HandleY', numberText(handle.y)),
    abstractsItem('PortSource', source.port),
    abstractsItem('PortTarget', target.port),
    abstractsItem('SourceGuid', source.guid),
    abstractsItem('SourceX', numberText(source.point.x)),
    abstractsItem('SourceY', numberText(source.point.y)),
    abstractsItem('TargetGuid', target.guid),
    abstractsItem('TargetX', numberText(target.point.x)),
    abstractsItem('TargetY', numberText(target.point.y)),
  ])
}

/** An end that meets nothing. */
export function openEnd(point: Point): LineEnd {
  return { guid: noGuid, port: 'None', point }
}

/** A new diagram without content; `name` is its title. */
export function surfaceElement(
  guid: string,
  objectId: string,
  properties: readonly XmlElement[],
  name: string,
) {
  const members = [
    abstractsItem('GenericTypeId', 'DRAWINGSURFACE'),
    abstractsItem('Guid', guid),
    declaring(abstractsItem('Properties', properties), 'a'),
    abstractsItem('TypeId', 'DRAWINGSURFACE'),
    declaring(modelItem('Borders', []), 'a'),
    modelItem('Header', name),
    declaring(modelItem('Lines', []), 'a'),
    modelItem('Zoom', '1'),
  ]
  return declaring(modelItem('DrawingSurfaceModel', members, [['z:Id', objectId]]), 'z', 'i', 'model')
}

/** Names of the members of drawing elements in the order of the file. */
export const memberOrder = [
  'GenericTypeId',
  'Guid',
  'Properties',
  'TypeId',
  'HandleX',
  'HandleY',
  'Height',
  'Left',
  'PortSource',
  'PortTarget',
  'SourceGuid',
  'SourceX',
  'SourceY',
  'StrokeDashArray',
  'StrokeThickness',
  'TargetGuid',
  'TargetX',
  'TargetY',
  'Top',
  'Width',
]

function entry(head: DrawnHead, geometry: readonly XmlElement[]): XmlElement {
  const members = [
    abstractsItem('GenericTypeId', head.genericTypeId),
    abstractsItem('Guid', head.guid),
    abstractsItem('Properties', head.properties),
    abstractsItem('TypeId', head.typeId),
    ...geometry,
  ]
  const value = arrayItem('Value', members, [
    ['z:Id', head.objectId],
    ['i:type', head.shape],
  ])
  const pair = arrayItem('KeyValueOfguidanyType', [arrayItem('Key', head.guid), value])
  return declaring(pair, 'a', 'z', 'i', 'model')
}
