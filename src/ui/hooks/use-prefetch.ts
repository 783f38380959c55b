import { useEffect } from 'react'
import type { AppServices } from '../../app/services.ts'
import { EditorScreen } from '../lazy-parts.tsx'

/** The start screen has this long for itself, in milliseconds. */
const firstMs = 800

/**
 * Fetches the editor while nothing else is going on, so that the first model opens as fast as the second. What cannot be
 * fetched now is fetched when it is needed, and told about then.
 */
export function usePrefetch(services: AppServices): void {
  useEffect(() => {
    const timer = window.setTimeout(async () => {
      try {
        await services.prefetchOpening()
        await EditorScreen.fetch(services)
      } catch {
        // Offline perhaps; nobody has asked for it yet.
      }
    }, firstMs)
    return () => window.clearTimeout(timer)
  }, [services])
}
