import { rememberEach } from '../base/remember-each.ts'
import type { DreadRating } from '../engine/threat.ts'
import type { Acceptability, ExploitabilityBand } from '../methods/safety/safety.ts'
import type { StrideLetter } from '../model/record.ts'
import type { DreadLevel, SafetySeverity, Status } from '../model/records/decision.ts'
import type { Phase } from './phase.ts'
import type { ThreatRisk } from './threat-risk.ts'

/** A threat in numbers, without its words: what counts, heat maps and coverage are made of. */
export interface ThreatLine {
  readonly id: string
  readonly stride: readonly StrideLetter[]
  readonly status: Status
  readonly basis: DreadRating['basis']
  readonly levels: { readonly [phase in Phase]: DreadLevel | null }
  readonly sums: { readonly [phase in Phase]: number | null }
  readonly severity: SafetySeverity | null
  readonly exploitability: ExploitabilityBand | null
  readonly acceptability: { readonly [phase in Phase]: Acceptability | null }
  readonly isUnacceptable: boolean
}

/** The threats as lines, in their order. */
export function threatLines(risks: readonly ThreatRisk[]): readonly ThreatLine[] {
  return risks.map((risk) => rememberedLine(risk))
}

function lineOf({ row, inherent, residual, safety }: ThreatRisk): ThreatLine {
  return {
    id: row.id,
    stride: row.stride,
    status: row.status,
    basis: inherent.basis,
    levels: {
      potential: inherent.level,
      current: residual.current.level,
      target: residual.target.level,
    },
    sums: { potential: inherent.sum, current: residual.current.sum, target: residual.target.sum },
    severity: safety.severity,
    exploitability: safety.exploitability?.band ?? null,
    acceptability: safety.residual,
    isUnacceptable: safety.isUnacceptable,
  }
}

/** Risks are replaced, never changed: a line is made once. */
const rememberedLine = rememberEach(lineOf)
