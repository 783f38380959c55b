import type { Vocabulary } from '../../engine/pack.ts'

/**
 * Whether a pack is a template of Microsoft's tool as it was imported: its id holds a hash of its content. A copy
 * that people edit has an id of its own, also while it remembers what it was made from.
 */
export function isTemplate({ id, origin }: Pick<Vocabulary, 'id' | 'origin'>): boolean {
  return origin !== undefined && /^tmt-.*[0-9a-f]{6}$/.test(id)
}
