import type { ActionContext } from '../../app/action.ts'
import { boxOfComponent, placeComponent } from '../../app/components/place-component.ts'
import { centreOf } from '../../base/geometry.ts'
import { placedIn } from '../../drawing/placed.ts'
import type { Component } from '../../model/component.ts'
import { freePlace } from '../canvas/free-place.ts'
import { reveal, toDiagram } from '../canvas/viewport.ts'

/** Puts a component at a free place near the middle of the view. */
export function putComponent(context: ActionContext, component: Component): void {
  const { session, document } = context.editor
  const { viewport, canvasSize, diagram } = session.getState()
  const middle = toDiagram(viewport, canvasSize.w / 2, canvasSize.h / 2)
  const placed = placedIn(document.getState().document, diagram)
  const taken = [...placed.boxes.values()]
  const place = freePlace(middle, boxOfComponent(component), taken)
  placeComponent(context, component, centreOf(place))
  reveal(context.editor, place)
}
