import { useEffect, useState } from 'react'
import type { ComponentLibrary } from '../../app/components/component-library.ts'
import { useServices } from '../hooks/use-services.ts'

/** The components of this browser; null until they can be read. */
export function useComponentLibrary(): ComponentLibrary | null {
  const { loadComponents } = useServices()
  const [library, setLibrary] = useState<ComponentLibrary | null>(null)
  useEffect(() => {
    let gone = false
    const take = (loaded: ComponentLibrary) => {
      if (!gone) setLibrary(loaded)
    }
    // Without them everything else works: what cannot be fetched now is asked for the next time it is shown.
    void loadComponents().then(take, () => undefined)
    return () => {
      gone = true
    }
  }, [loadComponents])
  return library
}
