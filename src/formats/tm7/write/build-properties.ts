import { commonAttributes, notSelected } from '../document/namespaces.ts'
import type { ElementAttribute, ElementType } from '../knowledge/knowledge-base.ts'
import type { XmlElement } from '../xml/element.ts'
import { arrayItem, declaring, knowledgeItem, nil } from './build-xml.ts'

/** What the properties of a new drawing element say. */
export interface PropertyContent {
  readonly name: string
  /** Null for boundaries and texts, which have no scope. */
  readonly scope: { readonly outOfScope: boolean; readonly reason: string } | null
  /** The answer by attribute name; undefined for the attribute's first value. */
  readonly answer: (attribute: ElementAttribute) => string | undefined
  /** A property each, as people add them. */
  readonly custom: readonly string[]
}

/**
 * The properties of a new drawing element in the order of the tool: the type, name, scope, what the type fixes,
 * what it asks, what its general type asks, and what people added.
 */
export function buildProperties(
  type: ElementType,
  general: ElementType | undefined,
  { name, scope, answer, custom }: PropertyContent,
): readonly XmlElement[] {
  const own = type.attributes
  const names = new Set(own.map((attribute) => attribute.name))
  const inherited = (general?.attributes ?? []).filter((attribute) => !names.has(attribute.name))
  const fixed = own.filter((attribute) => attribute.isStatic)
  const list = (attribute: ElementAttribute) => listProperty(attribute, answer(attribute))
  const asked = [
    ...(fixed.length === 0 ? [] : [headerProperty('Predefined Static Attributes'), ...fixed.map(list)]),
    headerProperty('Configurable Attributes'),
    ...own.filter((attribute) => !attribute.isStatic).map(list),
    ...(general === undefined ? [] : [headerProperty(`As ${general.name}`), ...inherited.map(list)]),
  ]
  return [
    headerProperty(type.name),
    textProperty('Name', '', name),
    ...(scope === null ? [] : scopeProperties(scope.outOfScope, scope.reason)),
    ...(type.representation === 'Annotation' ? [] : asked),
    ...(custom.length === 0 ? [] : [headerProperty(customHeader), ...custom.map(customProperty)]),
  ]
}

export function scopeProperties(outOfScope: boolean, reason: string): readonly XmlElement[] {
  const value = knowledgeItem('Value', String(outOfScope), [['i:type', 'c:boolean']])
  return [
    property('BooleanDisplayAttribute', 'Out Of Scope', commonAttributes.outOfScope, [declaring(value, 'c')]),
    textProperty('Reason For Out Of Scope', commonAttributes.outOfScopeReason, reason),
  ]
}

/** A list with one entry selected; an answer that the list lacks is added to it. */
export function listProperty(
  { name, displayName, values, isStatic }: ElementAttribute,
  answer: string | undefined,
): XmlElement {
  const selected = answer ?? values[0] ?? notSelected
  const all = isStatic ? [selected] : values.includes(selected) ? values : [...values, selected]
  const kind = isStatic ? 'StaticListDisplayAttribute' : 'ListDisplayAttribute'
  const items = all.map((value) => arrayItem('string', value))
  return property(kind, displayName, name, [
    knowledgeItem('Value', items, [['i:type', 'a:ArrayOfstring']]),
    knowledgeItem('SelectedIndex', String(all.indexOf(selected))),
  ])
}

export function headerProperty(displayName: string): XmlElement {
  return property('HeaderDisplayAttribute', displayName, '', [knowledgeItem('Value', [], nil)])
}

export function textProperty(displayName: string, name: string, text: string): XmlElement {
  return property('StringDisplayAttribute', displayName, name, [stringValue(text)])
}

/** A property that a person added. */
export function customProperty(text: string): XmlElement {
  return property('CustomStringDisplayAttribute', 'Custom property', '', [stringValue(text)])
}

/** The header above properties that people added. */
export const customHeader = 'Custom Attributes'

function stringValue(text: string): XmlElement {
  return declaring(knowledgeItem('Value', text, [['i:type', 'c:string']]), 'c')
}

function property(kind: string, displayName: string, name: string, rest: readonly XmlElement[]): XmlElement {
  const members = [knowledgeItem('DisplayName', displayName), knowledgeItem('Name', name), ...rest]
  return declaring(arrayItem('anyType', members, [['i:type', `b:${kind}`]]), 'b')
}
