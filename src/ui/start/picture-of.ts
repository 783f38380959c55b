import type { Document } from '../../model/document.ts'
import { list } from '../../model/document.ts'

/** The first diagram as an SVG text. The drawing code is only loaded when a picture is wanted. */
export async function pictureOf(document: Document, dark: boolean): Promise<string> {
  const [{ drawDiagram }, { sceneToSvg }, { darkPalette, lightPalette }, { vocabularies }, index] =
    await Promise.all([
      import('../../drawing/draw-diagram.ts'),
      import('../../drawing/scene-to-svg.ts'),
      import('../../drawing/palettes.ts'),
      import('../../knowledge/vocabulary.ts'),
      import('../../engine/vocabulary-index.ts'),
    ])
  const vocabulary = index.createVocabularyIndex(vocabularies)
  const diagram = list(document, 'diagram')[0]?.id ?? 'diagram:main'
  return sceneToSvg(drawDiagram({ document, diagram, vocabulary }), dark ? darkPalette : lightPalette)
}
