import type { settings as english } from '../en/settings.ts'
import type { German } from './german.ts'

export const settings = {
  'app.language': 'Sprache',
  'app.languageSystem': 'Wie das System',
  'app.languageHelp':
    'Sprache des Fensters. Texte der Wissenspakete sind englisch; Berichte haben ihre eigene Sprache.',
  'app.languageFailed': 'Die Sprache konnte nicht geladen werden. Verbindung prüfen und noch einmal wählen.',
} as const satisfies German<typeof english>
