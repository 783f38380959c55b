import { useEffect, useSyncExternalStore } from 'react'
import { usePreferences } from './use-services.ts'

/** Whether the dark theme is shown; sets it on the page. */
export function useTheme(): boolean {
  const { preferences } = usePreferences()
  const systemIsDark = useSyncExternalStore(watchSystem, () => darkSystem.matches)
  const dark = preferences.theme === 'system' ? systemIsDark : preferences.theme === 'dark'
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }, [dark])
  return dark
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

function watchSystem(onChange: () => void): () => void {
  darkSystem.addEventListener('change', onChange)
  return () => darkSystem.removeEventListener('change', onChange)
}
