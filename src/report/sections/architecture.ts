import { drawDiagram } from '../../drawing/draw-diagram.ts'
import type { Scene } from '../../drawing/scene.ts'
import { t } from '../../messages/messages.ts'
import { diagramsInOrder } from '../../model/diagrams-in-order.ts'
import { list } from '../../model/document.ts'
import { architectureViews } from '../../model/records/diagram.ts'
import { type Block, type FigureBlock, type Inline, text } from '../document.ts'
import { interfaceBlocks } from '../interface-table.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { viewLabel, viewMeaning } from '../view-labels.ts'

export const architecture: Section = {
  id: 'architecture',
  title: () => t('report.architecture'),
  build: (context) => [
    { kind: 'paragraph', style: 'body', runs: text(t('report.notation')) },
    heading(2, t('chapter.views'), 'architecture/views'),
    { kind: 'paragraph', style: 'body', runs: text(t('chapter.viewsLead')) },
    viewTable(context),
    ...diagrams(context),
    heading(2, t('report.boundaryList'), 'architecture/boundaries'),
    boundaryTable(context),
    heading(2, t('chapter.interfaces'), 'architecture/interfaces'),
    ...interfaceBlocks(context),
  ],
}

/** The four views that reviewers of medical devices expect, and the diagrams that are meant as each. */
function viewTable({ document }: ReportContext): Block {
  const all = diagramsInOrder(document)
  return {
    kind: 'table',
    caption: t('chapter.views'),
    empty: '',
    columns: [
      { title: t('chapter.view'), grow: 1, min: 20 },
      { title: t('report.strideMeaning'), grow: 2, min: 26 },
      { title: t('chapter.diagram'), grow: 1.2, min: 18 },
    ],
    rows: architectureViews.map((view) => {
      const shown = all.filter((diagram) => diagram.view === view)
      return {
        cells: [
          text(viewLabel(view)),
          text(viewMeaning(view)),
          shown.length === 0
            ? [{ text: t('chapter.viewMissing'), bold: true }]
            : shown.flatMap(({ id, name }, i): readonly Inline[] => [
                ...(i === 0 ? [] : [{ text: ', ' }]),
                { text: name, link: `diagram/${id}` },
              ]),
        ],
      }
    }),
  }
}

function diagrams({ document, vocabulary }: ReportContext): readonly Block[] {
  return diagramsInOrder(document).flatMap((diagram): readonly Block[] => {
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
      caption: [diagram.name, ...(diagram.view ? [viewLabel(diagram.view)] : [])].join(': '),
      alternative: t('report.figureAlternative', { name: diagram.name }),
      anchor: `figure/${diagram.id}`,
      fit: 'tiles',
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
