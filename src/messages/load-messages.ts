import { type Bundle, loadBundle } from './bundles.ts'
import { type Language, language, switchLanguage } from './language.ts'

/** Bundles that something on this page, worker or program speaks with: a change of language loads them too. */
const inUse = new Set<Bundle>()
const loading = new Map<string, Promise<void>>()

/** Loads a bundle once; a failed attempt is forgotten, so that it can be tried again. */
export function loadMessages(tag: Language, bundle: Bundle): Promise<void> {
  inUse.add(bundle)
  const key = `${tag} ${bundle}`
  let load = loading.get(key)
  if (load === undefined) {
    load = loadBundle(tag, bundle)
    loading.set(key, load)
    load.catch(() => loading.delete(key))
  }
  return load
}

/**
 * Loads what is used, and then switches all at once.
 * @param bundles that will be needed beside those that are in use
 */
export async function setLanguage(tag: Language, bundles: readonly Bundle[] = []): Promise<void> {
  for (const bundle of bundles) inUse.add(bundle)
  // A screen that opens meanwhile brings bundles of the language that is still spoken.
  for (let count = -1; count < inUse.size; ) {
    count = inUse.size
    await Promise.all([...inUse].map((bundle) => loadMessages(tag, bundle)))
  }
  switchLanguage(tag)
}

/**
 * A module together with the bundles that it speaks with, in the current language. A test reads these calls, and tells
 * which bundle is missing.
 */
export async function withMessages<T>(bundles: readonly Bundle[], load: () => Promise<T>): Promise<T> {
  const [module] = await Promise.all([load(), ...bundles.map((bundle) => loadMessages(language(), bundle))])
  // Had the language changed meanwhile: what is in use by then is loaded in the new one.
  await Promise.all(bundles.map((bundle) => loadMessages(language(), bundle)))
  return module
}
