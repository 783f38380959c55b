import { usePreferences } from '../hooks/use-services.ts'

/** Whether a hint has been done or sent away in this browser, and how to say so for good. */
export function useHints(): {
  readonly isSeen: (hint: string) => boolean
  readonly markSeen: (...hints: readonly string[]) => void
} {
  const { preferences, change } = usePreferences()
  const { seenHints } = preferences
  return {
    isSeen: (hint) => seenHints.includes(hint),
    markSeen: (...hints) => {
      const fresh = hints.filter((hint) => !seenHints.includes(hint))
      if (fresh.length > 0) change({ seenHints: [...seenHints, ...fresh] })
    },
  }
}
