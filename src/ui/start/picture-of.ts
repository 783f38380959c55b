import { createVocabularyIndex } from '../../engine/vocabulary-index.ts'
import type { Document } from '../../model/document.ts'
import { list } from '../../model/document.ts'

/** The first diagram as an SVG text. The drawing code is only loaded when a picture is wanted. */
export async function pictureOf(document: Document, dark: boolean): Promise<string> {
  const [{ drawDiagram }, { sceneToSvg }, { darkPalette, lightPalette }, { vocabularies }] =
    await Promise.all([
      import('../../drawing/draw-diagram.ts'),
      import('../../drawing/scene-to-svg.ts'),
      import('../../drawing/palettes.ts'),
      import('../../knowledge/vocabulary.ts'),
    ])
  const diagram = list(document, 'diagram')[0]?.id ?? 'diagram:main'
  const scene = drawDiagram({ document, diagram, vocabulary: createVocabularyIndex(vocabularies) })
  return sceneToSvg(scene, dark ? darkPalette : lightPalette)
}
