import { printPalette } from '../../../drawing/palettes.ts'
import { sceneToSvg } from '../../../drawing/scene-to-svg.ts'
import type { FigureBlock, ReportDocument } from '../../document.ts'
import { anchorNames } from '../anchor-names.ts'
import { flattenBlocks, headingDepths, headingsOf } from '../flatten-blocks.ts'
import type { TextFile } from '../zip-files.ts'
import { blockMarkdown, figurePath, type MarkdownContext } from './markdown-block.ts'
import { escapeMarkdown } from './markdown-inline.ts'

/** The text of a report in Markdown; its pictures stand beside it. */
export const markdownMainFile = 'report.md'

/** The report in GitHub's Markdown: the text first, then a picture for each diagram. */
export function renderMarkdown(report: ReportDocument): readonly TextFile[] {
  const names = anchorNames(report.blocks)
  const context: MarkdownContext = {
    names,
    depths: headingDepths(report.blocks),
    headings: headingsOf(report.blocks),
  }
  const blocks = flattenBlocks(report.blocks)
  const parts = blocks.map((block) => blockMarkdown(block, context)).filter((part) => part !== '')
  const text = `${[...parts, '---', escapeMarkdown(report.footer)].join('\n\n')}\n`
  const figures = blocks.filter((block) => block.kind === 'figure')
  return [
    { path: markdownMainFile, text },
    ...figures.map((figure) => ({ path: figurePath(figure.anchor, names), text: pictureOf(figure) })),
  ]
}

/** On a white ground of its own, so that it can be read on dark pages too. */
function pictureOf({ scene }: FigureBlock): string {
  const { x, y, w, h } = scene.bounds
  const ground = {
    kind: 'path',
    subject: null,
    path: [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']],
    fill: 'background',
    stroke: null,
    strokeWidth: 0,
    dash: [],
  } as const
  return sceneToSvg({ ...scene, items: [ground, ...scene.items] }, printPalette)
}
