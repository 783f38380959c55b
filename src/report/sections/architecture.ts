import { drawDiagram } from '../../drawing/draw-diagram.ts'
import type { Scene } from '../../drawing/scene.ts'
import { t } from '../../messages/messages.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { list } from '../../model/document.ts'
import { type Block, type FigureBlock, text } from '../document.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

export const architecture: Section = {
  id: 'architecture',
  title: () => t('report.architecture'),
  build: (context) => [
    { kind: 'paragraph', style: 'body', runs: text(t('report.notation')) },
    heading(2, t('report.boundaryList'), 'architecture/boundaries'),
    boundaryTable(context),
    ...diagrams(context),
  ],
}

function diagrams({ document, vocabulary }: ReportContext): readonly Block[] {
  return diagramsInOrder(document).flatMap((diagram, i): readonly Block[] => {
    const scene = drawDiagram({ document, diagram: diagram.id, vocabulary })
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

function boundaryTable({ document, names, crossings, vocabulary }: ReportContext): Block {
  const inside = new Map<string, string[]>()
  for (const element of list(document, 'element')) {
    if (!vocabulary.isPart(element.stencil)) continue
    for (const boundary of crossings.around(element.id)) {
      inside.set(boundary, [...(inside.get(boundary) ?? []), element.name])
    }
  }
  const crossing = new Map<string, number>()
  for (const flow of list(document, 'flow')) {
    for (const boundary of crossings.crossedBy(flow.id)) {
      crossing.set(boundary, (crossing.get(boundary) ?? 0) + 1)
    }
  }
  return {
    kind: 'table',
    caption: t('report.boundaryList'),
    empty: t('report.noBoundaries'),
    columns: [
      { title: t('report.name'), grow: 1.4, min: 16 },
      { title: t('report.type'), grow: 1, min: 14 },
      { title: t('report.contains'), grow: 3, min: 24 },
      { title: t('report.flowsCrossing'), grow: 0, min: 8, align: 'right' },
    ],
    rows: list(document, 'boundary').map(({ id, name, stencil }) => ({
      anchor: anchorOf.subject(id),
      cells: [
        text(name),
        text(names.stencil(stencil)),
        text((inside.get(id) ?? []).join(', ')),
        text(String(crossing.get(id) ?? 0)),
      ],
    })),
  }
}
