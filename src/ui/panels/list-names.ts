import { t } from '../../messages/messages.ts'

/** "A", "A and B", "A, B and C"; of more than five the first four and how many others. */
export function listNames(names: readonly string[]): string {
  if (names.length > 5) {
    return t('details.namesAndOthers', { names: names.slice(0, 4).join(', '), n: names.length - 4 })
  }
  const [last = '', ...others] = names.toReversed()
  return others.length === 0 ? last : t('why.listPair', { first: others.toReversed().join(', '), last })
}
