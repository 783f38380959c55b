import type { PackHeader } from '../pack-header.ts'

/** Base types and the properties that every pack may ask for. It has no rules of its own. */
export const header: PackHeader = {
  id: 'core',
  version: '1.0.0',
  name: 'Core',
  description: 'The base types of data flow diagrams and the questions that all packs share.',
  extends: [],
  crossing: 'containment',
  stencilFolders: ['core'],
}
