import { commonAttributes, notSelected } from '../document/namespaces.ts'
import type { PackNames } from '../document/pack-names.ts'
import { customProperties, isQuestion, nameProperty, propertyNamed } from '../document/read-answers.ts'
import type { Tm7Drawn, Tm7Property } from '../document/tm7-file.ts'
import type { XmlElement } from '../xml/element.ts'
import { children, text } from '../xml/element-parts.ts'
import { type Answered, answerText, noteLines } from './answers-text.ts'
import {
  customHeader,
  customProperty,
  headerProperty,
  listProperty,
  scopeProperties,
  textProperty,
} from './build-properties.ts'
import { arrayItem, declaring } from './build-xml.ts'
import type { Draft } from './draft.ts'
import { withoutNil } from './set-member.ts'
import type { WriteNote } from './write-note.ts'

/** Carries what changed between two versions of a record into the properties of its drawing element. */
export function patchProperties(
  draft: Draft,
  drawn: Tm7Drawn,
  before: Answered,
  after: Answered,
  names: PackNames,
  notes: WriteNote[],
): void {
  const list = drawn.propertyList
  if (list === undefined) return
  if (before.name !== after.name) {
    setTextProperty(nameProperty(drawn.properties), after.name, () => textProperty('Name', '', after.name))
  }
  patchScope()
  patchAnswers()
  if (before.notes !== after.notes) patchNotes()

  function patchScope(): void {
    const [flag, reason] = scopeProperties(after.outOfScope === true, after.outOfScopeReason ?? '')
    if (flag === undefined || reason === undefined) return
    if (before.outOfScope !== after.outOfScope) {
      const known = propertyNamed(drawn.properties, commonAttributes.outOfScope)
      setTextProperty(known, String(after.outOfScope === true), () => flag)
    }
    if (before.outOfScopeReason !== after.outOfScopeReason) {
      const known = propertyNamed(drawn.properties, commonAttributes.outOfScopeReason)
      setTextProperty(known, after.outOfScopeReason ?? '', () => reason)
    }
  }

  function patchAnswers(): void {
    const ids = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])
    let foreign = 0
    for (const id of [...ids].sort()) {
      const [was, is] = [answerText(before, id, names), answerText(after, id, names)]
      if (was === is) continue
      const property = names.vocabulary.property(id)
      const name = property?.originId
      if (property === undefined || name === undefined) {
        foreign += 1
        continue
      }
      const known = drawn.properties.find((one) => isQuestion(one) && one.name === name)
      if (known !== undefined) select(known, is)
      else {
        const options = property.type.kind === 'enum' ? property.type.values.map((option) => option.id) : []
        const values = [notSelected, ...options]
        const added = listProperty({ name, displayName: property.label, values, isStatic: false }, is)
        add(added)
      }
    }
    if (foreign > 0) {
      notes.push({ kind: 'lost', code: 'answers', data: { n: foreign, name: after.name } })
    }
  }

  /** Selects an entry of a recorded list; one that is not in it is added. */
  function select(property: Tm7Property, answer: string): void {
    const { value, index, values } = property
    if (value === undefined || index === undefined) return
    if (property.kind === 'StaticListDisplayAttribute') {
      const [only] = children(value)
      if (only !== undefined) draft.setText(only, answer)
      notes.push({
        kind: 'changed',
        code: 'fixed-answer',
        data: { name: after.name, property: property.displayName },
      })
      return
    }
    const at = values.indexOf(answer)
    if (at < 0) draft.append(value, like(children(value)[0], answer))
    draft.setText(index, String(at < 0 ? values.length : at))
  }

  function setTextProperty(property: Tm7Property | undefined, to: string, make: () => XmlElement): void {
    if (property?.value === undefined) add(make())
    else {
      draft.setText(property.value, to)
      withoutNil(draft, property.value)
    }
  }

  /** Notes are properties that people added: as many as there are lines. */
  function patchNotes(): void {
    if (list === undefined) return
    const known = customProperties(drawn.properties).filter(({ selected }) => (selected ?? '') !== '')
    const lines = noteLines(after.notes)
    known.forEach((property, n) => {
      const line = lines[n]
      if (line === undefined) draft.remove(list, property.node)
      else if (property.value !== undefined && text(property.value).trim() !== line) {
        draft.setText(property.value, line)
      }
    })
    const added = lines.slice(known.length)
    const hasHeader = drawn.properties.some(({ displayName }) => displayName === customHeader)
    if (added.length > 0 && !hasHeader) add(headerProperty(customHeader))
    for (const line of added) add(customProperty(line))
  }

  function add(property: XmlElement): void {
    if (list !== undefined) draft.append(list, declaring(property, 'a', 'i'))
  }
}

/** Another entry of a list, spelt as those that are there. */
function like(item: XmlElement | undefined, value: string): XmlElement {
  return item === undefined ? declaring(arrayItem('string', value), 'a') : { ...item, children: [value] }
}
