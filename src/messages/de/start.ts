import type { start as english } from '../en/start.ts'
import type { German } from './german.ts'

export const start = {
  'start.tagline': 'Bedrohungsmodelle, die sagen, warum',
  'start.intro':
    'System zeichnen. Bedrohungen erscheinen beim Zeichnen, jede mit ihrem Grund. Bewerten, behandeln, Bericht abgeben. Alles bleibt auf diesem Rechner.',
  'start.newModel': 'Neues Modell',
  'start.openFile': 'Datei öffnen',
  'start.yourModels': 'Eigene Modelle',
  'start.noModels': 'Noch nichts hier',
  'start.noModelsHelp':
    'Ein neues Modell, eine geöffnete Datei oder die Kopie eines Referenzmodells erscheint hier und bleibt in diesem Browser.',
  'start.referenceModels': 'Referenzmodelle',
  'start.referenceHelp':
    'Fertige Architekturen zum Lernen und Beginnen; die ersten beiden stammen aus veröffentlichten Arbeiten. Geöffnet wird eine eigene Kopie.',
  'start.openSample': 'Kopie öffnen',
  'start.opening': 'Wird geöffnet …',
  'start.loading': 'Modelle werden gelesen …',
  'start.rename': 'Umbenennen',
  'start.duplicate': 'Duplizieren',
  'start.delete': 'Löschen',
  'start.deleted': (data) => `„${data.title}“ gelöscht`,
  'start.undoDelete': 'Rückgängig',
  'start.actionsOf': (data) => `Aktionen für ${data.title}`,
  'start.copyOf': (data) => `${data.title} (Kopie)`,
  'start.edited': 'Bearbeitet',
  'start.size': 'Größe',
  'start.dropHere': 'Modell, Paket oder Vorlage irgendwo ablegen, um sie zu öffnen',
  'start.justNow': 'gerade eben',
  'start.minutesAgo': (data) => (data.n === 1 ? 'vor 1 Minute' : `vor ${data.n} Minuten`),
  'start.hoursAgo': (data) => (data.n === 1 ? 'vor 1 Stunde' : `vor ${data.n} Stunden`),
  'start.daysAgo': (data) => (data.n === 1 ? 'gestern' : `vor ${data.n} Tagen`),
  'start.bytes': (data) => `${data.n} B`,
  'start.kilobytes': (data) => `${data.n} kB`,
  'start.megabytes': (data) => `${data.n} MB`,
} as const satisfies German<typeof english>
