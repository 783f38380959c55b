import { drawDiagram } from '../../drawing/draw-diagram.ts'
import { darkPalette, lightPalette } from '../../drawing/palettes.ts'
import { sceneToSvg } from '../../drawing/scene-to-svg.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { Component } from '../../model/component.ts'
import { documentOf } from '../../model/document-of.ts'

/** A component as an SVG text, drawn as it will lie in a diagram. */
export function componentPicture(component: Component, vocabulary: VocabularyIndex, dark: boolean): string {
  const { elements, flows, boundaries, placements } = component
  const diagram = 'diagram:main'
  const document = documentOf([
    ...elements,
    ...flows,
    ...boundaries,
    ...placements.map((placement) => ({ ...placement, diagram }) as const),
  ])
  return sceneToSvg(drawDiagram({ document, diagram, vocabulary }), dark ? darkPalette : lightPalette)
}
