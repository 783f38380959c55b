import { Languages, SunMoon } from 'lucide-react'
import type { Preferences } from '../../app/preferences.ts'
import { languages } from '../../messages/language.ts'
import { t } from '../../messages/messages.ts'
import type { Entry } from './entry.ts'

export interface Settings {
  readonly preferences: Preferences
  readonly change: (patch: Partial<Preferences>) => void
}

/** The settings that are one choice, as entries of their own. */
export function settingEntries({ preferences, change }: Settings): readonly Entry[] {
  const themes = [
    ['system', t('app.themeSystem')],
    ['light', t('app.themeLight')],
    ['dark', t('app.themeDark')],
  ] as const
  const tongues = [
    ['system', t('app.languageSystem')],
    ['en', languages.en],
    ['de', languages.de],
  ] as const
  return [
    ...themes
      .filter(([theme]) => theme !== preferences.theme)
      .map(
        ([theme, name]): Entry => ({
          id: `theme ${theme}`,
          group: 'settings',
          label: t('search.setTheme', { name }),
          icon: SunMoon,
          isHidden: true,
          run: () => change({ theme }),
        }),
      ),
    ...tongues
      .filter(([language]) => language !== preferences.language)
      .map(
        ([language, name]): Entry => ({
          id: `language ${language}`,
          group: 'settings',
          label: t('search.setLanguage', { name }),
          icon: Languages,
          isHidden: true,
          run: () => change({ language }),
        }),
      ),
  ]
}
