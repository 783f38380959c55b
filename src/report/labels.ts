import type { ThreatRow } from '../engine/threat.ts'
import { t } from '../messages/messages.ts'
import type { StrideLetter } from '../model/record.ts'
import type { DreadLevel, Status } from '../model/records/decision.ts'
import type { Evidence, MitigationState } from '../model/records/mitigation.ts'
import type { Asset } from '../model/tables.ts'
import type { ResidualRating } from '../risk/threat-risk.ts'
import type { Badge } from './document.ts'

/** Words and badges for stored ids. */
export const statusLabel = (status: Status): string => t(statusKeys[status])
export const strideLabel = (letter: StrideLetter): string => t(strideKeys[letter])
export const stateLabel = (state: MitigationState): string => t(stateKeys[state])
export const assetKindLabel = (kind: Asset['kind']): string => t(assetKindKeys[kind])
export const evidenceLabel = (kind: Evidence['kind']): string => t(evidenceKeys[kind])
export const levelLabel = (level: DreadLevel | null): string => t(levelKeys[level ?? 'none'])

export const levels: readonly (DreadLevel | null)[] = ['High', 'Medium', 'Low', null]

const marks = {
  High: { tone: 'high', shape: 'triangle' },
  Medium: { tone: 'medium', shape: 'diamond' },
  Low: { tone: 'low', shape: 'circle' },
  none: { tone: 'neutral', shape: 'ring' },
} as const

export function levelMark(level: DreadLevel | null): Pick<Badge, 'tone' | 'shape'> {
  return marks[level ?? 'none']
}

/** The level in words, with its sum where it follows from one; an outline as long as it is only suggested. */
export function levelBadge(row: ThreatRow): Badge {
  const { level, sum, basis } = row.dread
  const number = sum === null || basis === 'overridden' ? '' : ` ${sum}`
  return { ...levelMark(level), text: `${levelLabel(level)}${number}`, proposed: basis === 'suggested' }
}

/** The rating that is left in a phase; an outline as long as it is only proposed. */
export function residualBadge({ level, sum, basis }: ResidualRating): Badge {
  return {
    ...levelMark(level),
    text: `${levelLabel(level)}${sum === null ? '' : ` ${sum}`}`,
    proposed: basis === 'proposed',
  }
}

/** "S, D": letters for narrow columns. */
export function strideLetters(row: ThreatRow): string {
  return row.stride.length === 0 ? '–' : row.stride.join(', ')
}

/** `2026-01-31` of an instant or a date; empty for null. */
export function day(instant: string | null): string {
  return instant === null ? '' : instant.slice(0, 10)
}

const statusKeys = {
  open: 'threats.status.open',
  'needs-investigation': 'threats.status.needsInvestigation',
  mitigated: 'threats.status.mitigated',
  accepted: 'threats.status.accepted',
  transferred: 'threats.status.transferred',
  'not-applicable': 'threats.status.notApplicable',
  'out-of-scope': 'threats.status.outOfScope',
} as const satisfies { readonly [S in Status]: string }

const strideKeys = {
  S: 'threats.stride.spoofing',
  T: 'threats.stride.tampering',
  R: 'threats.stride.repudiation',
  I: 'threats.stride.informationDisclosure',
  D: 'threats.stride.denialOfService',
  E: 'threats.stride.elevationOfPrivilege',
} as const satisfies { readonly [L in StrideLetter]: string }

const levelKeys = {
  High: 'dread.level.high',
  Medium: 'dread.level.medium',
  Low: 'dread.level.low',
  none: 'dread.level.none',
} as const

const stateKeys = {
  planned: 'report.state.planned',
  'in-progress': 'report.state.inProgress',
  implemented: 'report.state.implemented',
  verified: 'report.state.verified',
  rejected: 'report.state.rejected',
} as const satisfies { readonly [S in MitigationState]: string }

const assetKindKeys = {
  information: 'report.asset.information',
  service: 'report.asset.service',
  software: 'report.asset.software',
  equipment: 'report.asset.equipment',
  communications: 'report.asset.communications',
  media: 'report.asset.media',
  premises: 'report.asset.premises',
  people: 'report.asset.people',
  other: 'report.asset.other',
} as const satisfies { readonly [K in Asset['kind']]: string }

const evidenceKeys = {
  test: 'report.evidence.test',
  review: 'report.evidence.review',
  document: 'report.evidence.document',
  certificate: 'report.evidence.certificate',
  ticket: 'report.evidence.ticket',
  other: 'report.evidence.other',
} as const satisfies { readonly [K in Evidence['kind']]: string }
