import { useEffect, useSyncExternalStore } from 'react'
import { type Language, language, onLanguage, pickLanguage } from '../../messages/language.ts'
import { setLanguage } from '../../messages/load-messages.ts'
import { t } from '../../messages/messages.ts'
import { usePreferences } from './use-services.ts'

/**
 * The language of the window, as the preferences want it: what is shown changes all at once, when every sentence is
 * there. Sets it on the page too.
 * @param tell shows a sentence when a language cannot be loaded; the window then goes on in the one that it has
 */
export function useLanguage(tell: (sentence: string) => void): Language {
  const { preferences } = usePreferences()
  const shown = useSyncExternalStore(onLanguage, language)
  const wanted = pickLanguage(preferences.language, navigator.languages)
  useEffect(() => {
    if (wanted === language()) return
    setLanguage(wanted).catch(() => tell(t('app.languageFailed')))
  }, [wanted, tell])
  useEffect(() => {
    document.documentElement.lang = shown
    document.documentElement.dir = directionAsked()
  }, [shown])
  return shown
}

/** Both languages run from left to right; `?dir=rtl` mirrors the window, to see whether its layout holds. */
function directionAsked(): 'ltr' | 'rtl' {
  return new URLSearchParams(window.location.search).get('dir') === 'rtl' ? 'rtl' : 'ltr'
}
