import type { en } from './en/en.ts'
import { sentenceFor } from './sentences.ts'

export type MessageKey = keyof typeof en
type Message<K extends MessageKey> = (typeof en)[K]
type DataOf<K extends MessageKey> = Message<K> extends (data: infer D) => string ? [data: D] : []

/**
 * The sentence for a key in the current language. Keys are always written as literals, so that a test can find the
 * ones that are missing or unused, and those that a screen asks for without having loaded them. A sentence that is
 * missing all the same shows as its key: never an error, and never nothing.
 */
export function t<K extends MessageKey>(key: K, ...data: DataOf<K>): string {
  const message = sentenceFor(key) as string | ((data: unknown) => string) | undefined
  if (message === undefined) return key
  return typeof message === 'string' ? message : message(data[0])
}
