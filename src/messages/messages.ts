import { en } from './en/en.ts'

export type MessageKey = keyof typeof en
type Message<K extends MessageKey> = (typeof en)[K]
type DataOf<K extends MessageKey> = Message<K> extends (data: infer D) => string ? [data: D] : []

/**
 * The sentence for a key in the current language. Keys are always written as literals, so that a test can
 * find the ones that are missing or unused.
 */
export function t<K extends MessageKey>(key: K, ...data: DataOf<K>): string {
  const message = en[key] as string | ((data: unknown) => string)
  return typeof message === 'string' ? message : message(data[0])
}
