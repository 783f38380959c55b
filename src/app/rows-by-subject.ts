import type { ThreatRow } from '../engine/threat.ts'
import type { SubjectId } from '../model/tables.ts'

/**
 * Ids of the rows about each subject. Most deliveries come while nobody asks: it is put together when somebody does,
 * and ids are made for the subjects that are asked about.
 */
export class RowsBySubject extends Map<SubjectId, readonly string[]> {
  readonly #rows: readonly ThreatRow[]
  #bySubject: Map<SubjectId, ThreatRow[]> | null = null

  constructor(rows: readonly ThreatRow[]) {
    super()
    this.#rows = rows
  }

  override get(subject: SubjectId): readonly string[] | undefined {
    const known = super.get(subject)
    if (known !== undefined) return known
    const ids = this.#grouped()
      .get(subject)
      ?.map(({ id }) => id)
    if (ids !== undefined) this.set(subject, ids)
    return ids
  }

  override has(subject: SubjectId): boolean {
    return this.#grouped().has(subject)
  }

  override get size(): number {
    return this.#grouped().size
  }

  override keys(): MapIterator<SubjectId> {
    return this.#grouped().keys()
  }

  override *entries(): MapIterator<[SubjectId, readonly string[]]> {
    for (const subject of this.keys()) yield [subject, this.get(subject) ?? []]
  }

  override *values(): MapIterator<readonly string[]> {
    for (const [, ids] of this.entries()) yield ids
  }

  override [Symbol.iterator](): MapIterator<[SubjectId, readonly string[]]> {
    return this.entries()
  }

  override forEach(
    run: (ids: readonly string[], subject: SubjectId, map: Map<SubjectId, readonly string[]>) => void,
  ): void {
    for (const [subject, ids] of this.entries()) run(ids, subject, this)
  }

  #grouped(): ReadonlyMap<SubjectId, readonly ThreatRow[]> {
    if (this.#bySubject !== null) return this.#bySubject
    const grouped = new Map<SubjectId, ThreatRow[]>()
    for (const row of this.#rows) {
      for (const subject of row.subjects) {
        const rows = grouped.get(subject)
        if (rows === undefined) grouped.set(subject, [row])
        else rows.push(row)
      }
    }
    this.#bySubject = grouped
    return grouped
  }
}
