import type { Json } from '../base/json.ts'
import { jsonEqual } from '../base/json-equal.ts'
import type { Document } from '../model/document.ts'
import { list } from '../model/document.ts'
import type { Snapshot } from '../model/tables.ts'
import { riskPolicyOf } from './risk-policy.ts'
import type { SnapshotFigures } from './snapshot-figures.ts'
import { snapshotFigures } from './snapshots.ts'

/** One snapshot as a point of the trend. */
export interface TrendPoint {
  readonly id: Snapshot['id']
  readonly title: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** RIP index of the system now, 0 to 100. */
  readonly system: number | null
  /** Open threats by their level with what works. */
  readonly open: {
    readonly High: number
    readonly Medium: number
    readonly Low: number
    readonly none: number
  }
  readonly unacceptable: number
  /** Expected loss per year by MAGERIT-style assets, currency. */
  readonly yearlyLoss: number | null
  /** Method or packs are not those of the point before: a line must not join the two. */
  readonly breaks: boolean
}

/** The snapshots of a model in the order of time; damaged ones are left out. */
export function trendOf(document: Document): readonly TrendPoint[] {
  const readable = list(document, 'snapshot').flatMap((snapshot) => {
    const figures = snapshotFigures(snapshot)
    return figures.ok ? [{ snapshot, figures: figures.value }] : []
  })
  readable.sort((a, b) => compare(a.snapshot.at, b.snapshot.at) || compare(a.snapshot.id, b.snapshot.id))
  return readable.map(({ snapshot, figures }, i) => {
    const before = readable[i - 1]
    const isSame =
      before === undefined ||
      (isSameMethod(before.figures, figures) && isEqual(before.snapshot.packs, snapshot.packs))
    return { ...pointOf(snapshot, figures), breaks: !isSame }
  })
}

export interface Reassessment {
  /** `none` where no date is set; due on the day itself. */
  readonly state: 'none' | 'later' | 'due' | 'overdue'
  readonly date: string | null
}

/** Whether risk is to be assessed anew. @param today such as `2026-01-31` */
export function reassessmentOf(document: Document, today: string): Reassessment {
  const date = riskPolicyOf(document).reassessBy ?? null
  if (date === null) return { state: 'none', date }
  return { state: date > today ? 'later' : date === today ? 'due' : 'overdue', date }
}

function pointOf({ id, title, at }: Snapshot, figures: SnapshotFigures): Omit<TrendPoint, 'breaks'> {
  const open = { High: 0, Medium: 0, Low: 0, none: 0 }
  let unacceptable = 0
  for (const { status, level, isUnacceptable } of Object.values(figures.threats)) {
    if (isUnacceptable) unacceptable += 1
    if (status === 'open' || status === 'needs-investigation') open[level.current ?? 'none'] += 1
  }
  const losses = Object.values(figures.assets).flatMap(({ yearlyLoss }) => yearlyLoss.current ?? [])
  const yearlyLoss = losses.length === 0 ? null : losses.reduce((sum, each) => sum + each, 0)
  return { id, title, at, system: figures.rip.system.current, open, unacceptable, yearlyLoss }
}

function isSameMethod(a: SnapshotFigures, b: SnapshotFigures): boolean {
  return isEqual(a.method, b.method)
}

function isEqual(a: object, b: object): boolean {
  return jsonEqual(a as Json, b as Json)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
