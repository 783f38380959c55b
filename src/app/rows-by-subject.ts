import type { ThreatRow } from '../engine/threat.ts'
import type { SubjectId } from '../model/tables.ts'
import type { FindingsState } from './editor.ts'

/**
 * Ids of the rows about each subject. Most deliveries come while nobody asks: it is put together when somebody does,
 * and ids are made for the subjects that are asked about.
 */
export class RowsBySubject extends Map<SubjectId, readonly string[]> {
  readonly #rows: readonly ThreatRow[]
  #bySubject: ReadonlyMap<SubjectId, readonly number[]> | null = null

  constructor(rows: readonly ThreatRow[]) {
    super()
    this.#rows = rows
  }

  override get(subject: SubjectId): readonly string[] | undefined {
    const known = super.get(subject)
    if (known !== undefined) return known
    const ids = this.#grouped()
      .get(subject)
      ?.flatMap((place) => this.#rows[place]?.id ?? [])
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

  /** The rows about some of the subjects, each once, in their order. Costs what it gives, not what there is. */
  rowsAbout(subjects: readonly SubjectId[]): readonly ThreatRow[] {
    const grouped = this.#grouped()
    const [only, other] = subjects
    if (only === undefined) return []
    const places =
      other === undefined
        ? (grouped.get(only) ?? [])
        : [...new Set(subjects.flatMap((subject) => grouped.get(subject) ?? []))].sort((a, b) => a - b)
    return places.flatMap((place) => this.#rows[place] ?? [])
  }

  /** Places in the list of rows. */
  #grouped(): ReadonlyMap<SubjectId, readonly number[]> {
    if (this.#bySubject !== null) return this.#bySubject
    const grouped = new Map<SubjectId, number[]>()
    for (const [place, row] of this.#rows.entries()) {
      for (const subject of row.subjects) {
        const places = grouped.get(subject)
        if (places === undefined) grouped.set(subject, [place])
        else if (places.at(-1) !== place) places.push(place)
      }
    }
    this.#bySubject = grouped
    return grouped
  }
}

/** The rows about some of the subjects, each once, in the order of the rows. */
export function rowsAbout(
  { rows, bySubject }: Pick<FindingsState, 'rows' | 'bySubject'>,
  subjects: readonly SubjectId[],
): readonly ThreatRow[] {
  if (bySubject instanceof RowsBySubject) return bySubject.rowsAbout(subjects)
  const ids = new Set(subjects.flatMap((subject) => bySubject.get(subject) ?? []))
  return ids.size === 0 ? [] : rows.filter(({ id }) => ids.has(id))
}
