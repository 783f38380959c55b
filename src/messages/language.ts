/** Languages of the window, the report and the command line, as BCP 47 tags, with what they call themselves. */
export const languages = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof languages

/** How numbers, dates and order of words are written in each language. */
const locales: { readonly [L in Language]: string } = { en: 'en-GB', de: 'de-DE' }

let current: Language = 'en'
const listeners = new Set<() => void>()

/** The language in which `t` speaks now. */
export function language(): Language {
  return current
}

/** The locale of `Intl` for the language in which `t` speaks now. */
export function locale(): string {
  return locales[current]
}

/** Calls `listener` after each change of the language. @returns how to stop */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Switches; the sentences must be there. Everything but `setLanguage` and tests wants `setLanguage`. */
export function switchLanguage(next: Language): void {
  if (next === current) return
  current = next
  for (const listener of listeners) listener()
}

/**
 * The language to begin with.
 * @param wanted a language, or `system` for the first one of the browser that is one of ours, else English
 * @param ofSystem BCP 47 tags in order of preference, such as `navigator.languages`
 */
export function pickLanguage(wanted: Language | 'system', ofSystem: readonly string[]): Language {
  if (wanted !== 'system') return wanted
  return ofSystem.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'en'
}

function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(languages, tag)
}
