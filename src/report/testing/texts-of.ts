import { type Block, type KeyValue, numberedCaption } from '../document.ts'
import { flattenBlocks, headingTitle, type LeafBlock } from '../renderers/flatten-blocks.ts'
import { plainText } from '../renderers/plain-text.ts'

/** Tables of a report as texts: heads first, then rows; an empty body is its one sentence. */
export function tablesOf(blocks: readonly Block[]): readonly (readonly (readonly string[])[])[] {
  return flattenBlocks(blocks).flatMap((block) => {
    if (block.kind !== 'table') return []
    const rows = block.rows.map(({ cells }) => cells.map(plainText))
    return [[block.columns.map(({ title }) => title), ...rows]]
  })
}

/** Everything that a report says outside of its diagrams, in order, a text for each cell, item or line. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return flattenBlocks(blocks)
    .flatMap(textsOfBlock)
    .filter((text) => text !== '')
}

function textsOfBlock(block: LeafBlock): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [block.overline, block.title, block.subtitle, block.mark, ...pairs(block.facts)]
    case 'contents':
      return [block.title]
    case 'heading':
      return [headingTitle(block), block.badge?.text ?? '']
    case 'paragraph':
      return [plainText(block.runs)]
    case 'list':
      return block.items.map(plainText)
    case 'keyValue':
      return pairs(block.items)
    case 'table':
      return [
        block.captionVisible === true ? numberedCaption(block) : '',
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.map(plainText)),
        block.rows.length === 0 ? block.empty : '',
      ]
    case 'figure':
      return [numberedCaption(block)]
    case 'chart':
      return [
        block.caption,
        ...block.series.map(({ label }) => label),
        ...block.bars.flatMap(({ label, values }) => [label, ...values.map(String)]),
      ]
    case 'metrics':
      return block.items.flatMap(({ value, label }) => [value, label])
    case 'callout':
      return [block.title, plainText(block.runs)]
    case 'pageBreak':
    case 'spacer':
      return []
  }
}

function pairs(items: readonly KeyValue[]): readonly string[] {
  return items.flatMap(({ key, value }) => [key, plainText(value)])
}

/** The texts that do not follow each other in what was read; empty when all are there in order. */
export function missingInOrder(texts: readonly string[], read: string): readonly string[] {
  let at = 0
  return texts.filter((text) => {
    const found = read.indexOf(text, at)
    if (found === -1) return true
    at = found + text.length
    return false
  })
}
