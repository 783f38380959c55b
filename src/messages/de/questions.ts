import type { questions as english } from '../en/questions.ts'
import type { German } from './german.ts'

export const questions = {
  'questions.region': 'Fragen',
  'questions.ask': (d) => `${d.label}?`,
  'questions.summary': (d) =>
    `${d.n === 1 ? '1 offene Frage' : `${d.n} offene Fragen`} hinter ${d.assumed} angenommenen Bedrohungen. Eine Antwort gilt für alles, was angekreuzt ist, und lässt sich mit einem Schritt zurücknehmen.`,
  'questions.removes': (d) =>
    d.n === 1 ? 'entfernt bis zu 1 angenommene Bedrohung' : `entfernt bis zu ${d.n} angenommene Bedrohungen`,
  'questions.assumedHere': (d) => `${d.n} angenommen`,
  'questions.option': (d) => `${d.name} (−${d.n})`,
  'questions.count': (d) => `für ${d.n}`,
  'questions.all': (d) => `${d.checked} von ${d.n}`,
  'questions.for': (d) => `Antwort für ${d.name}`,
  'questions.answer': (d) => `${d.answer} für ${d.n}: ${d.question}`,
  'questions.choose': (d) => `Antwort für ${d.n}: ${d.question}`,
  'questions.chooseShort': (d) => `Antwort für ${d.n}`,
  'questions.set': (d) => `Für ${d.n} setzen`,
  'questions.more': (d) => `und ${d.n} weitere`,
  'questions.undo': (d) => (d.n === 1 ? `Antwort: ${d.question}` : `Antwort für ${d.n}: ${d.question}`),
  'questions.takeBack': 'Zurücknehmen',
  'questions.empty': 'Keine offenen Fragen',
  'questions.empty.help':
    'Keine Bedrohung beruht auf einer fehlenden Antwort. Sobald das so ist, erscheinen hier Fragen.',
} as const satisfies German<typeof english>
