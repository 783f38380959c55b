import type { LibraryMitigation, Property, Stencil, Vocabulary } from '../engine/pack.ts'
import type { PackHeader } from './pack-header.ts'
import { header as core } from './packs/core.ts'
import { header as general } from './packs/general.ts'
import { header as health } from './packs/health.ts'

// What drawing needs: no rules here, so that the main thread never loads them (catalog.ts does).
const stencilFiles = import.meta.glob<Stencil>('./stencils/*/*.ts', { eager: true, import: 'stencil' })
const propertyFiles = import.meta.glob<readonly Property[]>('./properties/*/*.ts', {
  eager: true,
  import: 'properties',
})
const mitigationFiles = import.meta.glob<LibraryMitigation>('./mitigations/*/*.ts', {
  eager: true,
  import: 'mitigation',
})

/** Every pack's vocabulary; a pack comes after those that it extends. */
export const vocabularies: readonly Vocabulary[] = [core, health, general].map(vocabularyOf)

/** Palette sections in the order in which they are shown. */
export const paletteGroups: readonly string[] = [
  'Devices',
  'Applications',
  'Clients',
  'Services',
  'People',
  'Data stores',
  'Outside services',
  'AI',
  'Interfaces',
  'Platform',
  'Delivery',
  'Network',
  'Secure hardware',
  'Boundaries',
  'Flows',
  'Basic',
]

function vocabularyOf({ stencilFolders, ...header }: PackHeader): Vocabulary {
  return {
    ...header,
    stencils: stencilFolders.flatMap((folder) => sortedBy(filesIn(stencilFiles, folder), (s) => s.name)),
    properties: filesIn(propertyFiles, header.id).flat(),
    mitigations: sortedBy(filesIn(mitigationFiles, header.id), (m) => m.id),
  }
}

/** The entries of one folder, sorted by file name. */
function filesIn<T>(files: { readonly [path: string]: T }, folder: string): readonly T[] {
  return Object.entries(files)
    .filter(([path]) => path.split('/')[2] === folder)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry)
}

function sortedBy<T>(entries: readonly T[], key: (entry: T) => string): readonly T[] {
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
