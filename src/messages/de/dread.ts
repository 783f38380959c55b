import type { dread as english } from '../en/dread.ts'
import type { German } from './german.ts'

export const dread = {
  'dread.title': 'DREAD',
  'dread.level.high': 'Hoch',
  'dread.level.medium': 'Mittel',
  'dread.level.low': 'Niedrig',
  'dread.level.none': 'Nicht bewertet',
  'dread.basis.suggested': 'vorgeschlagen',
  'dread.basis.fromPriority': 'aus der importierten Priorität',
  'dread.basis.rated': 'bewertet',
  'dread.basis.overridden': 'von Hand gesetzt',
  'dread.hint': 'Auf einen Wert zeigen, um zu lesen, was er bedeutet, oder je eine Ziffer tippen.',
  'dread.meter': (d) => `${d.sum} von ${d.max}`,
  'dread.confirm': 'Bewertung bestätigen',
  'dread.clear': 'Bewertung zurücknehmen',
  'dread.backToSuggested': 'Bewertung auf den Vorschlag der Regel zurücksetzen',
  'dread.override': 'Stufe von Hand gesetzt',
  'dread.override.open': 'Stufe von Hand setzen',
  'dread.override.reason': 'Begründung dieser Stufe',
  'dread.override.computed': (d) => `Die Faktoren ergeben ${d.level} ${d.sum}`,
  'dread.override.remove': 'Die Faktoren gelten lassen',
} as const satisfies German<typeof english>
