import type { assets as english } from '../en/assets.ts'
import type { German } from './german.ts'

export const assets = {
  'assets.region': 'Schutzgüter',
  'assets.table': 'Liste der Schutzgüter',
  'assets.column.name': 'Schutzgut',
  'assets.column.kind': 'Art',
  'assets.column.impacts': 'Was sein Verlust bedeutet',
  'assets.column.carriers': 'Übertragen oder gehalten von',
  'assets.column.actions': 'Aktionen',
  'assets.kind.information': 'Information',
  'assets.kind.service': 'Dienst',
  'assets.kind.software': 'Software',
  'assets.kind.equipment': 'Geräte',
  'assets.kind.communications': 'Kommunikation',
  'assets.kind.media': 'Datenträger',
  'assets.kind.premises': 'Räume',
  'assets.kind.people': 'Menschen',
  'assets.kind.other': 'Anderes',
  'assets.add': 'Schutzgut hinzufügen',
  'assets.new': 'Neues Schutzgut',
  'assets.remove': (d) => `${d.name} löschen`,
  'assets.carriers.pick': (d) => `Auswählen, was ${d.name} trägt`,
  'assets.carriers.search': 'Elemente und Flüsse suchen',
  'assets.carriers.none': 'Nichts mit diesem Namen',
  'assets.empty': 'Noch keine Schutzgüter',
  'assets.empty.help':
    'Ein Schutzgut ist alles, was Wert hat: Messwerte, ein Dienst, ein Gerät, Vertrauen. Aufführen, was zu verlieren schmerzt und wer es trägt.',
  'assets.undo.add': 'Schutzgut hinzufügen',
  'assets.undo.edit': (d) => `${d.name} bearbeiten`,
  'assets.undo.remove': (d) => `${d.name} löschen`,
} as const satisfies German<typeof english>
