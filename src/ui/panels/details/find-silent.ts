import type { SilentRule } from '../../../engine/silent-rules.ts'

/** The rules in which all words occur, in id, title or group, in the order given; all for no words. */
export function findSilent(rules: readonly SilentRule[], search: string): readonly SilentRule[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rules
  return rules.filter(({ ruleId, title, group }) => {
    const text = `${ruleId} ${title} ${group}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
