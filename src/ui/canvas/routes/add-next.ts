import type { Editor } from '../../../app/editor.ts'
import { type QuickAdd, rememberStencil } from '../../../app/flows/flow-tools.ts'
import { type Box, centreOf, type Point } from '../../../base/geometry.ts'
import { addConnected } from '../../../commands/add-connected.ts'
import { placedIn } from '../../../drawing/placed.ts'
import { sizeFor } from '../../../drawing/sizes.ts'
import type { Stencil } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import { announce } from '../canvas-state.ts'
import { fittingFlow } from '../fitting-flow.ts'
import { freeName } from '../free-name.ts'
import { freePlace } from '../free-place.ts'
import { insertStencil } from '../insert-stencil.ts'
import { snapToGrid } from '../snap-move.ts'
import { stencilFor } from '../stencil-for.ts'
import { reveal } from '../viewport.ts'

/** Room between an element and the one that is added beside it, in px. */
const gap = 130

/** Adds what was chosen from the list, connected to where it came from, ready to be named. */
export function addNext(editor: Editor, stencil: Stencil, { from, at, direction }: QuickAdd): void {
  rememberStencil(editor, stencil.id)
  const { document } = editor.document.getState()
  const { diagram } = editor.session.getState()
  const { boxes } = placedIn(document, diagram)
  const origin = from === null ? undefined : boxes.get(from)
  const source = from === null ? undefined : get(document, 'element', from)
  const { base } = stencil
  if (
    from === null ||
    origin === undefined ||
    source === undefined ||
    base === 'flow' ||
    base === 'boundary'
  ) {
    insertStencil(editor, stencil, at)
    return
  }
  const name = freeName(document, stencil.name)
  const size = sizeFor(base, name, stencil.name)
  const middle = at ?? centreOf(freePlace(beside(origin, size, direction), size, [...boxes.values()]))
  const box = {
    x: snapToGrid(middle.x - size.w / 2),
    y: snapToGrid(middle.y - size.h / 2),
    ...size,
  }
  const id = editor.newId('element')
  const kind = stencilFor(editor, 'flow', fittingFlow(editor.vocabulary, source.stencil, stencil.id))
  const flow = {
    id: editor.newId('flow'),
    stencil: kind.id,
    name: kind.name,
    other: from,
    direction: 'out',
  } as const
  const element = { id, diagram, stencil: stencil.id, name, ...box }
  const made = editor.dispatch(
    addConnected,
    { element, flow },
    { label: t('canvas.add', { name }), select: [id] },
  )
  if (!made.ok) return
  editor.session.setState({ renaming: id, tool: 'select', stencil: null })
  reveal(editor, box)
  announce(editor, t('canvas.connected', { source: source.name, target: name }))
}

/** The middle of a box beside another. */
export function beside(
  origin: Box,
  size: { readonly w: number; readonly h: number },
  direction: QuickAdd['direction'],
): Point {
  const { x, y } = centreOf(origin)
  switch (direction) {
    case 'right':
      return { x: origin.x + origin.w + gap + size.w / 2, y }
    case 'left':
      return { x: origin.x - gap - size.w / 2, y }
    case 'down':
      return { x, y: origin.y + origin.h + gap * 0.7 + size.h / 2 }
    case 'up':
      return { x, y: origin.y - gap * 0.7 - size.h / 2 }
  }
}
