import type { Block, Inline, Row } from './document.ts'

/** The blocks without links to what is not among them, as when a chapter is left out. */
export function dropDeadLinks(blocks: readonly Block[]): readonly Block[] {
  const anchors = new Set(blocks.flatMap(anchorsOf))
  const inline = (run: Inline): Inline => {
    if ('badge' in run || run.link === undefined || anchors.has(run.link)) return run
    const { link: _, ...plain } = run
    return plain
  }
  const line = (runs: readonly Inline[]): readonly Inline[] => runs.map(inline)
  const visit = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'callout':
        return { ...block, runs: line(block.runs) }
      case 'list':
        return { ...block, items: block.items.map(line) }
      case 'keyValue':
        return { ...block, items: block.items.map(({ key, value }) => ({ key, value: line(value) })) }
      case 'table':
        return { ...block, rows: block.rows.map((row): Row => ({ ...row, cells: row.cells.map(line) })) }
      case 'keep':
      case 'orientation':
        return { ...block, blocks: block.blocks.map(visit) }
      default:
        return block
    }
  }
  return blocks.map(visit)
}

function anchorsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'figure':
      return [block.anchor]
    case 'table':
      return [
        ...(block.anchor === undefined ? [] : [block.anchor]),
        ...block.rows.flatMap((row) => row.anchor ?? []),
      ]
    case 'keep':
    case 'orientation':
      return block.blocks.flatMap(anchorsOf)
    default:
      return []
  }
}
