import type { Block } from '../document.ts'
import { flattenBlocks } from './flatten-blocks.ts'

/**
 * A name for every anchor of a report that is safe in addresses, attributes and file names: lower-case Latin
 * letters, digits and hyphens, unique, and the same for the same report. A renderer's own ids hold an
 * underscore and cannot meet them.
 */
export function anchorNames(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const anchor of flattenBlocks(blocks).flatMap(anchorsOf)) {
    if (!names.has(anchor)) names.set(anchor, uniqueName(safeName(anchor), taken))
  }
  return names
}

/** `a-b` of "A: b"; `x` where nothing is left. At most 80 characters. */
export function safeName(text: string): string {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'x' : name
}

/** The name, with a number where it is taken; from then on it is. */
export function uniqueName(name: string, taken: Set<string>): string {
  let free = name
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`
  taken.add(free)
  return free
}

function anchorsOf(block: Block): readonly string[] {
  if (block.kind === 'heading' || block.kind === 'figure') return [block.anchor]
  return block.kind === 'table'
    ? [block.anchor ?? [], ...block.rows.map(({ anchor }) => anchor ?? [])].flat()
    : []
}
