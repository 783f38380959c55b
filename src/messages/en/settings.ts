/** Sentences of the settings of this browser. */
export const settings = {
  'app.language': 'Language',
  'app.languageSystem': 'As the system',
  'app.languageHelp':
    'Of the window. Texts of the knowledge packs are in English; reports choose their own language.',
  'app.languageFailed': 'The language could not be loaded. Check the connection and choose it again.',
  'app.loadFailed': 'This part of Glacis could not be loaded',
  'app.loadFailedHelp': 'Check the connection and try again. Your models are kept in this browser.',
  'app.reload': 'Reload the page',
  'app.loadingPacks': 'Loading the knowledge packs …',
  'app.openable': 'Models, packs and templates',
} as const
