/** Sentences of the settings of this browser. */
export const settings = {
  'app.language': 'Language',
  'app.languageSystem': 'As the system',
  'app.languageHelp':
    'Of the window. Texts of the knowledge packs are in English; reports choose their own language.',
  'app.languageFailed': 'The language could not be loaded. Check the connection and choose it again.',
} as const
