import { type Box, boxesOverlap } from '../../base/geometry.ts'
import type { Document } from '../../model/document.ts'
import type { SubjectId } from '../../model/tables.ts'
import type { FlowRoute } from '../flow-route.ts'
import { createRouter } from '../route-flows.ts'
import { mainDiagram, plainVocabulary } from './small-diagram.ts'

/** Stencil and box of an element of the small diagram. */
export const circle = (x: number, y: number) => ['process', { x, y, w: 100, h: 100 }] as const
export const store = (x: number, y: number) => ['store', { x, y, w: 140, h: 60 }] as const

/** The routes of a small diagram, from a router that has seen nothing before. */
export function routesOf(document: Document, overrides?: ReadonlyMap<SubjectId, Box>) {
  return createRouter().route({
    document,
    diagram: mainDiagram,
    vocabulary: plainVocabulary,
    ...(overrides ? { overrides } : {}),
  }).flows
}

/** @throws when the flow has no route */
export function routeOf(document: Document, id: string): FlowRoute {
  const route = routesOf(document).get(`flow:${id}`)
  if (route === undefined) throw new Error(`no route for ${id}`)
  return route
}

/** How many pairs of boxes overlap. */
export function overlapsAmong(boxes: readonly Box[]): number {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => boxesOverlap(a, b))).length
}
