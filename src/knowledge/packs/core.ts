import type { PackHeader } from '../pack-header.ts'

/** Base types, and the stencils and properties that several packs share. It has no rules of its own. */
export const header: PackHeader = {
  id: 'core',
  version: '1.0.0',
  name: 'Core',
  description:
    'The base types of data flow diagrams, and the people, flows, boundaries and questions that all packs share.',
  extends: [],
  crossing: 'containment',
  stencilFolders: ['core', 'shared'],
}
