import type { ThreatRow } from '../engine/threat.ts'
import type { DreadLevel } from '../model/records/decision.ts'
import type { ThreatRisk } from '../risk/threat-risk.ts'
import { levels } from './labels.ts'

// The numbers that several chapters print: worked out in one place, so that they agree.

/** Nobody has decided yet what becomes of it. */
export function isUndecided({ status }: ThreatRow): boolean {
  return status === 'open' || status === 'needs-investigation'
}

/** It counts as no risk of this system: judged not applicable, or out of scope. */
export function isExcluded({ status }: ThreatRow): boolean {
  return status === 'not-applicable' || status === 'out-of-scope'
}

export function countLevel(rows: readonly ThreatRow[], level: DreadLevel | null): number {
  return rows.filter((row) => row.dread.level === level).length
}

export interface PhaseCounts {
  readonly level: DreadLevel | null
  /** Threats at this level without mitigations, with those that work now, and with all that are planned. */
  readonly potential: number
  readonly current: number
  readonly target: number
}

/** Threats by level in each phase, the highest first; every threat counts once in each phase. */
export function phaseCounts(risks: readonly ThreatRisk[]): readonly PhaseCounts[] {
  const count = (phase: 'potential' | 'current' | 'target', level: DreadLevel | null) =>
    risks.filter(({ residual }) => residual[phase].level === level).length
  return levels.map((level) => ({
    level,
    potential: count('potential', level),
    current: count('current', level),
    target: count('target', level),
  }))
}

/**
 * Threats that count as a risk now, the worst first: by level with the mitigations that work, what is unacceptable
 * for people before the rest, by sum, what is undecided before what is decided, then as the register has them.
 */
export function worstFirst(risks: readonly ThreatRisk[]): readonly ThreatRisk[] {
  const rank = (risk: ThreatRisk): readonly number[] => [
    levels.indexOf(risk.residual.current.level),
    risk.safety.isUnacceptable ? 0 : 1,
    -(risk.residual.current.sum ?? 0),
    isUndecided(risk.row) ? 0 : 1,
  ]
  return risks
    .filter(({ row }) => !isExcluded(row))
    .map((risk, i) => ({ risk, rank: [...rank(risk), i] }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ risk }) => risk)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
