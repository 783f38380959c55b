import type { Stencil } from '../../engine/pack.ts'
import type { PropertyValue } from '../../model/record.ts'
import type { XmlElement } from '../tm7/xml/element.ts'
import { child, children, childText } from '../tm7/xml/element-parts.ts'
import { guidOf } from './guid-of.ts'
import { element } from './template-element.ts'
import {
  answerTexts,
  attributeOf,
  type GeneralType,
  generalOf,
  generalTypes,
  type TemplateNames,
} from './template-names.ts'

/** What a type shows that a stencil does not say: kept from the template that the pack was made from. */
const looks: readonly string[] = ['Image', 'StrokeThickness', 'StrokeDashArray', 'ImageLocation']

/** A general type, with the questions that our base stencil asks. */
export function generalElement(
  { id, stencil, name, representation }: GeneralType,
  names: TemplateNames,
): XmlElement {
  const base = names.vocabulary.stencil(stencil)
  return element('ElementType', [
    element('Name', name),
    element('ID', id),
    element('Description', base?.description ?? ''),
    element('ParentElement', 'ROOT'),
    element('Hidden', 'false'),
    element('Representation', representation),
    element('StrokeThickness', '0'),
    element('ImageLocation', 'Centered on stencil'),
    element('Attributes', base === undefined ? [] : attributeElements(base, names)),
  ])
}

/**
 * A stencil as a type.
 * @param was the type that it was made from, for its looks
 * @param fixed gets the names of answers that the type fixes, where the stencil only proposes them
 */
export function typeElement(
  stencil: Stencil,
  names: TemplateNames,
  was: XmlElement | undefined,
  fixed: string[],
): XmlElement {
  const kept = (name: string) => (was === undefined ? undefined : child(was, name))
  const [image, thickness, dashes, location] = looks.map(kept)
  // A general type of the template that the pack was made from.
  const isTop = was !== undefined && stencil.parent === null
  return element('ElementType', [
    element('Name', stencil.name),
    element('ID', names.typeId(stencil)),
    element('Description', stencil.description),
    element('ParentElement', isTop ? 'ROOT' : names.parentOf(stencil)),
    ...(image === undefined ? [] : [image]),
    element('Hidden', String(stencil.abstract === true && stencil.base !== 'note')),
    element('Representation', representationOf(stencil)),
    thickness ?? element('StrokeThickness', '0'),
    ...(dashes === undefined ? [] : [dashes]),
    location ?? element('ImageLocation', 'Centered on stencil'),
    element('Attributes', attributeElements(stencil, names, fixed, fixedIn(was))),
  ])
}

function representationOf(stencil: Stencil): string {
  const id = stencil.base === 'note' ? 'GE.A' : generalOf(stencil)
  return generalTypes.find((type) => type.id === id)?.representation ?? 'Ellipse'
}

/** Its own questions, and those of its parents to which it gives another answer. */
function attributeElements(
  stencil: Stencil,
  names: TemplateNames,
  fixed: string[] = [],
  wereFixed: ReadonlySet<string> = new Set(),
): readonly XmlElement[] {
  const own = stencil.properties.filter(names.isAsked)
  const overridden = Object.keys(stencil.defaults).filter((id) => names.isAsked(id) && !own.includes(id))
  return [...own, ...overridden].flatMap((id) => {
    const property = names.vocabulary.property(id)
    if (property === undefined) return []
    const attribute = attributeOf(property)
    const answer = attribute.textOf(answerText(stencil.defaults[id]))
    const texts = answerTexts(property)
    const isOwn = own.includes(id)
    if (!isOwn && !wereFixed.has(attribute.name)) fixed.push(property.label)
    const values =
      answer === null ? texts : [answer, ...(isOwn ? texts.filter((text) => text !== answer) : [])]
    return [
      element('Attribute', [
        element('Id', guidOf(`${names.typeId(stencil)} ${attribute.name}`)),
        element('IsInherited', String(!isOwn)),
        element('IsOverrided', String(!isOwn)),
        element('Name', attribute.name),
        element('DisplayName', property.label),
        element('Mode', isOwn ? 'Dynamic' : 'Static'),
        element('Type', 'List'),
        element('Inheritance', 'Virtual'),
        element(
          'AttributeValues',
          values.map((value) => element('Value', value)),
        ),
      ]),
    ]
  })
}

/** Names of the questions that the type fixed before. */
function fixedIn(was: XmlElement | undefined): ReadonlySet<string> {
  const attributes = was === undefined ? undefined : child(was, 'Attributes')
  const fixed = (attributes === undefined ? [] : children(attributes)).filter(
    (attribute) => childText(attribute, 'Mode').trim() === 'Static',
  )
  return new Set(fixed.map((attribute) => childText(attribute, 'Name').trim()))
}

function answerText(value: PropertyValue | undefined): string {
  return typeof value === 'string' ? value : 'unknown'
}
