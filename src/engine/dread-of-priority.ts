import type { DreadFactors } from './rule.ts'

/**
 * DREAD factors to suggest for a threat of which an imported model or template only says a priority: high 12,
 * medium 10, low 7 of 15, chosen so that the level of the sum is that of the priority. Capitals do not matter.
 * Null for any other word, as nobody said what it is worth.
 */
export function dreadOfPriority(priority: string): DreadFactors | null {
  return byPriority.get(priority.trim().toLowerCase()) ?? null
}

const byPriority: ReadonlyMap<string, DreadFactors> = new Map([
  ['high', { damage: 3, reproducibility: 2, exploitability: 2, affectedUsers: 3, discoverability: 2 }],
  ['medium', { damage: 2, reproducibility: 2, exploitability: 2, affectedUsers: 2, discoverability: 2 }],
  ['low', { damage: 1, reproducibility: 1, exploitability: 2, affectedUsers: 1, discoverability: 2 }],
])
