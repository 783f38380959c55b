import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Preferences } from '../../app/preferences.ts'
import type { AppServices } from '../../app/services.ts'

export const ServicesContext = createContext<AppServices | null>(null)

/** What lives as long as the page: the project library and this browser's preferences. */
export function useServices(): AppServices {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('useServices needs a ServicesContext above it')
  return services
}

export function usePreferences(): {
  readonly preferences: Preferences
  readonly change: (patch: Partial<Preferences>) => void
} {
  const { preferences } = useServices()
  return { preferences: useStore(preferences), change: preferences.setState }
}
