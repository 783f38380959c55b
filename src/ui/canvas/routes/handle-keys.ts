import type { Editor } from '../../../app/editor.ts'
import { flowToolsOf } from '../../../app/flows/flow-tools.ts'
import { shapeFlow } from '../../../commands/shape-flow.ts'
import { handlesOf, waypointsAfter } from '../../../drawing/route-handles.ts'
import { t } from '../../../messages/messages.ts'
import { announce } from '../canvas-state.ts'
import { liveDiagramOf } from '../live-diagram.ts'
import { gridSize } from '../snap-move.ts'
import { removePoint } from './remove-point.ts'

/**
 * The keys while a handle of a route is held: Tab goes to the next one, arrows move it, Delete takes a point back,
 * Escape and Enter let go. @returns whether the key was one of them
 */
export function handleKey(editor: Editor, key: string, shift: boolean): boolean {
  const tools = flowToolsOf(editor)
  const held = tools.getState().handle
  if (held === null) return false
  const { routes, diagram } = liveDiagramOf(editor)
  const route = routes.get(held.flow)
  const isSelected = editor.session.getState().selection.includes(held.flow)
  if (route === undefined || !isSelected) {
    tools.setState({ handle: null })
    return false
  }
  const handles = handlesOf(route)
  const handle = handles[held.index] ?? handles[0]
  if (handle === undefined) return false
  const distance = shift ? 10 * gridSize : gridSize
  switch (key) {
    case 'Tab': {
      const index = (held.index + (shift ? -1 : 1) + handles.length) % handles.length
      tools.setState({ handle: { ...held, index } })
      tellHandle(editor)
      return true
    }
    case 'ArrowLeft':
      return move(-distance, 0)
    case 'ArrowRight':
      return move(distance, 0)
    case 'ArrowUp':
      return move(0, -distance)
    case 'ArrowDown':
      return move(0, distance)
    case 'Delete':
    case 'Backspace':
      if (handle.kind === 'point') {
        removePoint(editor, held.flow, handle.index)
        tools.setState({ handle: { ...held, index: Math.max(held.index - 1, 0) } })
        tellHandle(editor)
      }
      return true
    case 'Escape':
    case 'Enter':
      tools.setState({ handle: null })
      announce(editor, t('routes.handlesLeft'))
      return true
    default:
      return false
  }

  function move(dx: number, dy: number): boolean {
    if (route === undefined || handle === undefined || held === null) return true
    const to = { x: Math.round(handle.at.x + dx), y: Math.round(handle.at.y + dy) }
    const waypoints = waypointsAfter(route, handle, to)
    const mergeKey = `handle ${held.flow} ${held.index}`
    const label = t('routes.movePoint')
    editor.dispatch(shapeFlow, { diagram, flow: held.flow, waypoints }, { label, mergeKey })
    holdNearest(to)
    announce(editor, t('routes.handleMoved', to))
    return true
  }

  /** What was moved may have become a point, or another part: the keys go on moving the same place. */
  function holdNearest(to: { readonly x: number; readonly y: number }): void {
    const now = held === null ? undefined : liveDiagramOf(editor).routes.get(held.flow)
    if (held === null || now === undefined) return
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (const [index, { at }] of handlesOf(now).entries()) {
      const far = Math.hypot(at.x - to.x, at.y - to.y)
      if (far >= least) continue
      least = far
      best = index
    }
    tools.setState({ handle: { ...held, index: best } })
  }
}

/** Says which handle the keys have. */
export function tellHandle(editor: Editor): void {
  const held = flowToolsOf(editor).getState().handle
  const route = held === null ? undefined : liveDiagramOf(editor).routes.get(held.flow)
  if (held === null || route === undefined) return
  const handles = handlesOf(route)
  const handle = handles[held.index]
  if (handle === undefined) return
  announce(editor, t('routes.handle', { place: held.index + 1, n: handles.length, kind: handle.kind }))
}
