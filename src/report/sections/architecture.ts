import { drawDiagram } from '../../drawing/draw-diagram.ts'
import type { Scene } from '../../drawing/scene.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { type Block, type FigureBlock, text } from '../document.ts'
import { heading, type ReportContext, type Section } from '../section.ts'

export const architecture: Section = {
  id: 'architecture',
  title: () => t('report.architecture'),
  build: (context) => [
    { kind: 'paragraph', style: 'body', runs: text(t('report.notation')) },
    ...diagrams(context),
  ],
}

function diagrams({ document, vocabularies }: ReportContext): readonly Block[] {
  const ordered = [...list(document, 'diagram')].sort((a, b) => a.order - b.order)
  return ordered.flatMap((diagram, i): readonly Block[] => {
    const scene = drawDiagram({ document, diagram: diagram.id, vocabulary: vocabularies })
    const title = heading(2, diagram.name, `diagram/${diagram.id}`)
    if (scene.items.length === 0) {
      return [
        title,
        { kind: 'paragraph', style: 'body', runs: [{ text: t('report.emptyDiagram'), muted: true }] },
      ]
    }
    const figure: FigureBlock = {
      kind: 'figure',
      scene,
      caption: t('report.figure', { n: i + 1, name: diagram.name }),
      alternative: t('report.figureAlternative', { name: diagram.name }),
      anchor: `figure/${diagram.id}`,
    }
    return isWide(scene)
      ? [{ kind: 'orientation', orientation: 'landscape', blocks: [title, figure] }]
      : [title, figure]
  })
}

/** Wide enough, and large enough, to be read better on a page that lies. */
function isWide({ bounds }: Scene): boolean {
  return bounds.w > 640 && bounds.w > bounds.h * 1.1
}
