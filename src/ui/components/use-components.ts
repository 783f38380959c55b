import { useEffect, useMemo, useState } from 'react'
import type {
  ComponentLibrary,
  ComponentsState,
  KeptComponent,
} from '../../app/components/component-library.ts'
import { useComponentLibrary } from './use-component-library.ts'

export interface Kept {
  readonly library: ComponentLibrary | null
  /** Those of which every word of the query is found, by name. */
  readonly components: readonly KeptComponent[]
  readonly problem: string | null
}

/** The components of this browser that a search leaves; also after another tab has changed them. */
export function useComponents(query: string): Kept {
  const library = useComponentLibrary()
  const [state, setState] = useState<ComponentsState | null>(null)
  useEffect(() => {
    if (library === null) return
    setState(library.store.getState())
    const stop = library.store.subscribe(setState)
    const onReturn = () => {
      if (document.visibilityState === 'visible') void library.refresh()
    }
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [library])
  const components = useMemo(() => {
    const words = query.trim().toLowerCase().split(/\s+/)
    return (state?.components ?? []).filter(({ name, description }) => {
      const text = `${name} ${description}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
  }, [state, query])
  const problem = state?.problem ?? null
  return useMemo(() => ({ library, components, problem }), [library, components, problem])
}
