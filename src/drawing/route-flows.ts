import type { RouteInput, Routes } from './flow-route.ts'

import { routeDiagram } from './route-diagram.ts'
import { dragFrame } from './route-drag.ts'
import type { RoutedDiagram } from './routed-diagram.ts'

/** Remembers what it routed, so that an edit or a frame of a drag costs only what it touches. */
export interface Router {
  readonly route: (input: RouteInput) => Routes
}

/**
 * Without overrides and shapes the result is a function of the document alone: pictures and report look like the
 * canvas. With them only flows that touch the moved elements or are shaped themselves are routed anew; the others
 * keep their curves and labels, even where something moves over them, until the gesture ends.
 */
export function createRouter(): Router {
  let base: RoutedDiagram | null = null
  return {
    route: ({ document, diagram, vocabulary, overrides, shapes }) => {
      base = routeDiagram(document, diagram, vocabulary, base)
      const isStill = (overrides?.size ?? 0) === 0 && (shapes?.size ?? 0) === 0
      return isStill ? base : dragFrame(base, overrides ?? new Map(), shapes ?? new Map())
    },
  }
}
