import { t } from '../messages/messages.ts'
import { type Block, type ContentsList, numberedCaption } from './document.ts'
import { flattenBlocks } from './renderers/flatten-blocks.ts'

/**
 * Numbers for chapters ("3"), their sections ("3.1"), figures and tables ("Table 4"). What stands before the first
 * page break is front matter and has no number. Tables in the sheets of threats are not
 * numbered: there are hundreds, and each sheet says which it is.
 */
export function numberedBlocks(blocks: readonly Block[]): readonly Block[] {
  let [chapter, part, figure, table] = [0, 0, 0, 0]
  let isInSheet = false
  const visit = (block: Block): Block => {
    switch (block.kind) {
      case 'keep':
      case 'orientation':
        return { ...block, blocks: block.blocks.map(visit) }
      case 'heading': {
        isInSheet = block.anchor.startsWith('threat/') || (block.level === 4 && isInSheet)
        if (block.level > 2 || block.anchor.startsWith('front/')) return block
        if (block.level === 1) {
          chapter++
          part = 0
          return { ...block, number: String(chapter) }
        }
        part++
        return { ...block, number: `${chapter}.${part}` }
      }
      case 'figure':
        figure++
        return { ...block, number: t('chapter.figureNumber', { n: figure }) }
      case 'table':
        if (isInSheet) return block
        table++
        return {
          ...block,
          number: t('chapter.tableNumber', { n: table }),
          anchor: `table/${table}`,
          captionVisible: true,
        }
      default:
        return block
    }
  }
  return blocks.map(visit)
}

/** Lists of the figures and tables that have a number; none where there is nothing to list. */
export function contentsLists(blocks: readonly Block[]): readonly ContentsList[] {
  const flat = flattenBlocks(blocks)
  const figures = flat.flatMap((block) =>
    block.kind === 'figure' ? [{ text: numberedCaption(block), anchor: block.anchor }] : [],
  )
  const tables = flat.flatMap((block) =>
    block.kind === 'table' && block.number !== undefined && block.anchor !== undefined
      ? [{ text: numberedCaption(block), anchor: block.anchor }]
      : [],
  )
  return [
    { title: t('chapter.figures'), entries: figures },
    { title: t('chapter.tables'), entries: tables },
  ].filter(({ entries }) => entries.length > 0)
}
