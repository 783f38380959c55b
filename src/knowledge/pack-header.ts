import type { Vocabulary } from '../engine/pack.ts'

/** What a pack says about itself; its content is gathered from the folders. */
export interface PackHeader extends Omit<Vocabulary, 'stencils' | 'properties' | 'mitigations'> {
  /** Folders below `stencils/` that belong to it, in the order of the palette. */
  readonly stencilFolders: readonly string[]
}
