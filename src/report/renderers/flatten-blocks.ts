import type { Block, HeadingBlock } from '../document.ts'

/** Blocks that hold no others. */
export type LeafBlock = Exclude<Block, { kind: 'keep' | 'orientation' }>

/** All blocks in their order, without what only pages need: what is kept together, and orientation. */
export function flattenBlocks(blocks: readonly Block[]): readonly LeafBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'keep' || block.kind === 'orientation' ? flattenBlocks(block.blocks) : [block],
  )
}

/** All headings in their order. */
export function headingsOf(blocks: readonly Block[]): readonly HeadingBlock[] {
  return flattenBlocks(blocks).filter((block) => block.kind === 'heading')
}

/** "3.2 Title", as in outline and contents. */
export function headingTitle({ number, text }: Pick<HeadingBlock, 'number' | 'text'>): string {
  return number === '' ? text : `${number} ${text}`
}

/**
 * How deep each heading stands, 1 for chapters, by anchor: never more than one deeper than the one it stands
 * under, also where the report skips a level because its type would be too large.
 */
export function headingDepths(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  const open: number[] = []
  for (const { level, anchor } of headingsOf(blocks)) {
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    depths.set(anchor, open.length)
  }
  return depths
}
