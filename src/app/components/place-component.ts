import type { Point } from '../../base/geometry.ts'
import { centreOf, unionOf } from '../../base/geometry.ts'
import { insertComponent, sameMitigation } from '../../commands/insert-component.ts'
import { describeRefusal } from '../../messages/describe-errors.ts'
import { t } from '../../messages/messages.ts'
import { subjectsOfClip } from '../../model/clip.ts'
import { type Component, clipOfComponent } from '../../model/component.ts'
import { tableOf } from '../../model/document.ts'
import type { SubjectId } from '../../model/tables.ts'
import type { ActionContext } from '../action.ts'
import type { Editor } from '../editor.ts'

/** Copies land on the grid that dragging snaps to. */
const grid = 8

/** Inserts a component with its middle at a point, selects it, and says what came along. One undo step. */
export function placeComponent({ editor, shell }: ActionContext, component: Component, at: Point): void {
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const ids: { [old: string]: SubjectId } = {}
  for (const id of subjectsOfClip(clipOfComponent(component))) {
    ids[id] = editor.newId(tableOf(id)) as SubjectId
  }
  const middle = centreOf(boxOfComponent(component))
  const snapped = (distance: number) => Math.round(distance / grid) * grid
  const inserted = editor.dispatch(
    insertComponent,
    { diagram, component, dx: snapped(at.x - middle.x), dy: snapped(at.y - middle.y), ids },
    { label: t('components.insertNamed', { name: component.name }), select: Object.values(ids) },
  )
  if (!inserted.ok) {
    shell.notify(describeRefusal(inserted.error))
    return
  }
  const known = component.mitigations.filter((each) => sameMitigation(document, each) !== undefined).length
  shell.notify(whatCame(editor, component, known), { label: t('components.undo'), run: editor.undo })
}

/** Around everything in it that has a place, in diagram units. */
export function boxOfComponent({ placements }: Component) {
  const boxes = placements.flatMap(({ x, y, w, h, line }) =>
    line === null
      ? w > 0 || h > 0
        ? [{ x, y, w, h }]
        : []
      : [line.from, line.handle, line.to].map((point) => ({ ...point, w: 0, h: 0 })),
  )
  return unionOf(boxes) ?? { x: 0, y: 0, w: 0, h: 0 }
}

/** What is drawn of a component, as "3 elements, 2 flows". */
export function partsText({ elements, flows, boundaries }: Component): string {
  return t('components.parts', {
    elements: elements.length,
    flows: flows.length,
    boundaries: boundaries.length,
  })
}

function whatCame(editor: Editor, component: Component, known: number): string {
  const { name, decisions, mitigations, elements, flows, boundaries } = component
  const types = new Set([...elements, ...flows, ...boundaries].map(({ stencil }) => stencil))
  const unknown = [...types].filter((type) => editor.vocabulary.stencil(type) === undefined).length
  return [
    t('components.inserted', { name, parts: partsText(component) }),
    ...(decisions.length > 0 ? [t('components.insertedDecisions', { n: decisions.length })] : []),
    ...(mitigations.length > 0
      ? [t('components.insertedMitigations', { added: mitigations.length - known, known })]
      : []),
    ...(unknown > 0 ? [t('components.unknownTypes', { n: unknown })] : []),
  ].join(' ')
}
