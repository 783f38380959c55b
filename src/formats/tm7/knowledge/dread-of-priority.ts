import type { DreadFactors } from '../../../engine/rule.ts'

/**
 * The factors that are proposed for a threat of which a template only says a priority: high 12, medium 10 and low
 * 7 of 15, which is the middle of each level. Null for any other priority. A proposal of ours; Microsoft's tool
 * has no such table.
 */
export function dreadOfPriority(priority: string): DreadFactors | null {
  return proposals.get(priority.trim().toLowerCase()) ?? null
}

const proposals: ReadonlyMap<string, DreadFactors> = new Map<string, DreadFactors>([
  ['high', { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 }],
  ['medium', { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 }],
  ['low', { damage: 1, reproducibility: 1, exploitability: 2, affectedUsers: 1, discoverability: 2 }],
])
