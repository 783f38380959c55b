import { isGermanComplete } from './de/german.ts'
import type { Language } from './language.ts'
import { addSentences, type Sentences } from './sentences.ts'

type Load = () => Promise<{ readonly sentences: Sentences }>

/** The sentences of each language in bundles, each area of keys in one. A screen loads those that it speaks with. */
const bundles = {
  start: { en: () => import('./en/bundles/start.ts'), de: () => import('./de/bundles/start.ts') },
  files: { en: () => import('./en/bundles/files.ts'), de: () => import('./de/bundles/files.ts') },
  terms: { en: () => import('./en/bundles/terms.ts'), de: () => import('./de/bundles/terms.ts') },
  canvas: { en: () => import('./en/bundles/canvas.ts'), de: () => import('./de/bundles/canvas.ts') },
  packs: { en: () => import('./en/bundles/packs.ts'), de: () => import('./de/bundles/packs.ts') },
  risk: { en: () => import('./en/bundles/risk.ts'), de: () => import('./de/bundles/risk.ts') },
  search: { en: () => import('./en/bundles/search.ts'), de: () => import('./de/bundles/search.ts') },
  report: { en: () => import('./en/bundles/report.ts'), de: () => import('./de/bundles/report.ts') },
  cli: { en: () => import('./en/bundles/cli.ts'), de: () => import('./de/bundles/cli.ts') },
} as const satisfies { readonly [bundle: string]: { readonly [L in Language]: Load } }

export type Bundle = keyof typeof bundles

/** Loads one bundle of one language; rejects when it cannot be fetched. */
export async function loadBundle(language: Language, bundle: Bundle): Promise<void> {
  const fallback = language === 'de' && !isGermanComplete ? loadBundle('en', bundle) : null
  addSentences(language, (await bundles[bundle][language]()).sentences)
  await fallback
}
