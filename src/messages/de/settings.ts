import type { settings as english } from '../en/settings.ts'
import type { German } from './german.ts'

export const settings = {
  'app.language': 'Sprache',
  'app.languageSystem': 'Wie das System',
  'app.languageHelp':
    'Sprache des Fensters. Texte der Wissenspakete sind englisch; Berichte haben ihre eigene Sprache.',
  'app.languageFailed': 'Die Sprache konnte nicht geladen werden. Verbindung prüfen und noch einmal wählen.',
  'app.loadFailed': 'Dieser Teil von Glacis konnte nicht geladen werden',
  'app.loadFailedHelp':
    'Verbindung prüfen und noch einmal versuchen. Die Modelle liegen sicher in diesem Browser.',
  'app.reload': 'Seite neu laden',
  'app.loadingPacks': 'Die Wissenspakete werden geladen …',
  'app.openable': 'Modelle, Pakete und Vorlagen',
} as const satisfies German<typeof english>
