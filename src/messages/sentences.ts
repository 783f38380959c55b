import { type Language, language, languages } from './language.ts'

/** One message: a sentence, or how it is made from data. */
export type Sentence = string | ((data: never) => string)
export type Sentences = { readonly [key: string]: Sentence }

const loaded = Object.fromEntries(
  Object.keys(languages).map((tag) => [tag, new Map<string, Sentence>()]),
) as { readonly [L in Language]: Map<string, Sentence> }

/** Adds sentences of a language to those that `t` knows. */
export function addSentences(tag: Language, sentences: Sentences): void {
  for (const [key, sentence] of Object.entries(sentences)) loaded[tag].set(key, sentence)
}

/** In the current language, else in English; undefined where neither is loaded. */
export function sentenceFor(key: string): Sentence | undefined {
  return loaded[language()].get(key) ?? loaded.en.get(key)
}
