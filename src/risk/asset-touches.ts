import { rememberLast } from '../base/remember-last.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { type Document, list } from '../model/document.ts'
import type { Asset } from '../model/tables.ts'
import type { AssetRisk } from './asset-risk.ts'
import { isOpen } from './open-threat.ts'

export type AssetTouches = Pick<AssetRisk, 'touchedBy' | 'openByLevel' | 'rank'>

/**
 * Which threats touch which asset: those on an element or a flow that carries it. The assets are ranked by their
 * open threats: more high ones first, then medium, low, and not rated. Memoised by the rows and the assets.
 */
export function assetTouches(
  document: Document,
  rows: readonly ThreatRow[],
): ReadonlyMap<string, AssetTouches> {
  return touchesOf(list(document, 'asset'), rows)
}

const touchesOf = rememberLast(
  (assets: readonly Asset[], rows: readonly ThreatRow[]): ReadonlyMap<string, AssetTouches> => {
    const carried = new Map<string, Draft[]>()
    const drafts = assets.map((asset): Draft => {
      const draft = { id: asset.id, touchedBy: [], open: { High: 0, Medium: 0, Low: 0, none: 0 }, seen: null }
      for (const carrier of asset.carriers) carried.set(carrier, [...(carried.get(carrier) ?? []), draft])
      return draft
    })
    if (carried.size > 0) for (const row of rows) touch(row, carried)
    const ranked = drafts.toSorted(byOpenThreats)
    let rank = 0
    return new Map(
      ranked.map((draft, place) => {
        const before = ranked[place - 1]
        if (before === undefined || byOpenThreats(before, draft) !== 0) rank = place + 1
        return [draft.id, { touchedBy: draft.touchedBy, openByLevel: draft.open, rank }]
      }),
    )
  },
)

interface Draft {
  readonly id: string
  readonly touchedBy: string[]
  readonly open: { High: number; Medium: number; Low: number; none: number }
  /** Row that was counted last: one with several subjects counts once. */
  seen: ThreatRow | null
}

function touch(row: ThreatRow, carried: ReadonlyMap<string, readonly Draft[]>): void {
  for (const subject of row.subjects) {
    for (const draft of carried.get(subject) ?? []) {
      if (draft.seen === row) continue
      draft.seen = row
      draft.touchedBy.push(row.id)
      if (isOpen(row)) draft.open[row.dread.level ?? 'none'] += 1
    }
  }
}

function byOpenThreats(a: Draft, b: Draft): number {
  for (const level of ['High', 'Medium', 'Low', 'none'] as const) {
    const difference = b.open[level] - a.open[level]
    if (difference !== 0) return difference
  }
  return 0
}
