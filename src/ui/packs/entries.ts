import { newMitigation, newProperty, newRule, newStencil } from '../../app/packs/new-entries.ts'
import type { Pack, Vocabulary } from '../../engine/pack.ts'
import type { EntryTable } from './use-pack.ts'

export const entryTables: readonly EntryTable[] = ['rules', 'stencils', 'properties', 'mitigations']

/** What the tables of a pack are called. */
export const tableKeys = {
  rules: { plural: 'packs.rules', add: 'packs.addRule', undoAdd: 'packs.undo.addRule' },
  stencils: { plural: 'packs.stencils', add: 'packs.addStencil', undoAdd: 'packs.undo.addStencil' },
  properties: { plural: 'packs.properties', add: 'packs.addProperty', undoAdd: 'packs.undo.addProperty' },
  mitigations: {
    plural: 'packs.mitigations',
    add: 'packs.addMitigation',
    undoAdd: 'packs.undo.addMitigation',
  },
} as const satisfies Record<EntryTable, object>

/** An entry as the list shows it. */
export interface Entry {
  /** In its table. */
  readonly index: number
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly group: string
}

export function entriesOf(pack: Pack, table: EntryTable): readonly Entry[] {
  switch (table) {
    case 'rules':
      return pack.rules.map(({ id, title, group }, index) => ({
        index,
        id,
        name: readable(title),
        hint: `${id} · ${group}`,
        group,
      }))
    case 'stencils':
      return pack.stencils.map(({ id, name, group }, index) => ({ index, id, name, hint: group, group }))
    case 'properties':
      return pack.properties.map(({ id, label, group }, index) => ({
        index,
        id,
        name: label,
        hint: group,
        group,
      }))
    case 'mitigations':
      return pack.mitigations.map(({ id, title }, index) => ({ index, id, name: title, hint: id, group: '' }))
  }
}

/** The pack with a new entry at the end of a table, and the entry's id. */
export function withNewEntry(
  pack: Pack,
  table: EntryTable,
  base: readonly Vocabulary[],
): { readonly pack: Pack; readonly id: string } {
  switch (table) {
    case 'rules': {
      const rule = newRule(pack)
      return { pack: { ...pack, rules: [...pack.rules, rule] }, id: rule.id }
    }
    case 'stencils': {
      const stencil = newStencil(pack)
      return { pack: { ...pack, stencils: [...pack.stencils, stencil] }, id: stencil.id }
    }
    case 'properties': {
      const taken = new Set(base.flatMap(({ properties }) => properties.map(({ id }) => id)))
      const property = newProperty(pack, taken)
      return { pack: { ...pack, properties: [...pack.properties, property] }, id: property.id }
    }
    case 'mitigations': {
      const mitigation = newMitigation(pack)
      return { pack: { ...pack, mitigations: [...pack.mitigations, mitigation] }, id: mitigation.id }
    }
  }
}

/** The pack without an entry. */
export function withoutEntry(pack: Pack, table: EntryTable, index: number): Pack {
  return { ...pack, [table]: pack[table].filter((_, at) => at !== index) }
}

/** "Spoofing of source" of `Spoofing of {source}`. */
function readable(title: string): string {
  return title.replaceAll('{el}', '…').replaceAll(/\{(\w+)\}/g, '…')
}
