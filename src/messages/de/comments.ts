import type { comments as english } from '../en/comments.ts'
import type { German } from './german.ts'

export const comments = {
  'comments.pin': (d) => `Kommentar von ${d.by}: ${d.text}`,
  'comments.someone': 'jemandem',
  'comments.thread': 'Kommentar',
  'comments.list': (d) => (d.n === 1 ? '1 offener Kommentar' : `${d.n} offene Kommentare`),
  'comments.newText': 'Was ist dazu zu sagen?',
  'comments.replyText': 'Antwort',
  'comments.send': 'Kommentieren',
  'comments.cancel': 'Abbrechen',
  'comments.reply': 'Antworten',
  'comments.resolve': 'Erledigen',
  'comments.reopen': 'Wieder öffnen',
  'comments.remove': 'Kommentar löschen',
  'comments.move': 'Kommentar verschieben',
  'comments.close': 'Schließen',
} as const satisfies German<typeof english>
