import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor, FindingsState } from '../../../app/editor.ts'
import { rowsAbout } from '../../../app/rows-by-subject.ts'
import { rememberEach } from '../../../base/remember-each.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import { language } from '../../../messages/language.ts'
import type { Document } from '../../../model/document.ts'
import type { Status } from '../../../model/records/decision.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { type Harms, harmsOf } from '../../../risk/harms.ts'
import { dreadFor } from '../../../risk/risk-policy.ts'
import { type ColumnFilters, filterSteps } from '../../grid/filter-rows.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import { createGridStore, type GridStore } from '../../grid/grid-store.ts'
import { type Folding, groupByColumn } from '../../grid/group-rows.ts'
import { slicedMemo } from '../../grid/sliced-memo.ts'
import { type SortKey, sortSteps } from '../../grid/sort-rows.ts'
import { ownerNames } from '../use-owners.ts'
import type { DigitEntry } from './digit-entry.ts'
import {
  type AppliedGrouping,
  appliedGrouping,
  type Grouping,
  groupThreats,
  linesOf,
  sequenceOf,
  type ThreatGroup,
  type ThreatLine,
  threatGroups,
} from './group-threats.ts'
import { keepOrder } from './keep-order.ts'
import { threatColumns } from './threat-columns.ts'
import { emptyFilter, type FilteredThreats, filterThreatSteps, type ThreatFilter } from './threat-filter.ts'
import { countViews, rowsInView, type Seen, type ThreatViewId } from './threat-views.ts'

/** How this tab looks at the threats: never saved, never undone. Survives closing the panel. */
export interface ThreatTableState {
  readonly view: ThreatViewId
  /** What there was at the last visit. */
  readonly seen: Seen
  readonly filter: ThreatFilter
  readonly grouping: Grouping
  readonly entry: DigitEntry | null
  /** Row that was rated by digits just now: Enter goes to the next one. */
  readonly rated: string | null
  /** Hand-written threat that was just added: its title is to be typed over. */
  readonly written: string | null
  /** A status that waits for the reason it needs. */
  readonly pendingStatus: { readonly threat: string; readonly status: Status } | null
  /** The selection on the canvas that was taken off as a filter; another selection filters again. */
  readonly ignoredSelection: readonly SubjectId[] | null
  /** Counts what was sorted and filtered in slices: the view is another one then. */
  readonly slices: number
}

/** What the table shows now. */
export interface ThreatView extends FilteredThreats {
  readonly lines: readonly ThreatLine[]
  /** The rows in the order of the lines, those of folded groups included. */
  readonly sequence: readonly ThreatRow[]
  readonly grouping: 'none' | 'column' | AppliedGrouping
  /** The selection that filters; empty when none does. */
  readonly filteredBy: readonly SubjectId[]
  /** Harm by each row. */
  readonly harms: Harms
}

export interface ThreatTable {
  readonly store: StoreApi<ThreatTableState>
  /** Columns, sort, filters of columns, cursor and choice of rows. */
  readonly grid: GridStore
  readonly columns: () => readonly GridColumn<ThreatRow>[]
  /** Memoised by the identity of everything it reads. */
  readonly view: () => ThreatView
  /** How many threats each view has, whatever is filtered. */
  readonly viewCounts: () => ReturnType<typeof countViews>
  /** Harm by all threats, whatever is filtered. */
  readonly harms: () => Harms
}

/** The worst first; what is not rated comes last. */
export const worstFirst: readonly SortKey[] = [{ column: 'level', isDescending: true }]

/** From how many rows on work is done in slices. */
const manyRows = 4_000

const tables = new WeakMap<Editor, ThreatTable>()

/** The one table state of an editor, shared by the table and the threat panel ("next"). */
export function threatTableOf(editor: Editor): ThreatTable {
  const known = tables.get(editor)
  if (known !== undefined) return known
  const table = createThreatTable(editor)
  tables.set(editor, table)
  return table
}

function createThreatTable(editor: Editor): ThreatTable {
  const grid = createGridStore({ sort: worstFirst })
  const store = createStore<ThreatTableState>(() => ({
    view: 'all',
    seen: null,
    filter: emptyFilter,
    grouping: 'auto',
    entry: null,
    rated: null,
    written: null,
    pendingStatus: null,
    ignoredSelection: null,
    slices: 0,
  }))
  const onSliced = () => store.setState(({ slices }) => ({ slices: slices + 1 }))

  const columnsOf = memoise(
    (
      factors: ReturnType<typeof dreadFor>['factors'],
      hasRecorded: boolean,
      owners: readonly string[],
      _language: string,
    ) => threatColumns({ factors, hasRecorded, owners, harms: harmsNow }),
  )
  const ownersOf = memoise(
    (
      decision: Document['tables']['decision'],
      mitigation: Document['tables']['mitigation'],
      model: Document['tables']['model'],
    ) => ownerNames({ decision, mitigation, model }),
  )
  const hasAny = memoise((recorded: Document['tables']['recorded']) => Object.keys(recorded).length > 0)
  const columns = () => {
    const { document } = editor.document.getState()
    const { decision, mitigation, model, recorded } = document.tables
    const owners = stable(ownersOf(decision, mitigation, model))
    return columnsOf(dreadFor(document).factors, hasAny(recorded), owners, language())
  }

  let lastOwners: readonly string[] = []
  /** The same list while it says the same, so that an edit of another field makes no new columns. */
  function stable(owners: readonly string[]): readonly string[] {
    if (owners.length !== lastOwners.length || owners.some((owner, at) => owner !== lastOwners[at]))
      lastOwners = owners
    return lastOwners
  }

  let kept: { readonly rows: readonly ThreatRow[]; readonly sort: readonly SortKey[] } | null = null
  const order = slicedMemo(
    function* (rows: readonly ThreatRow[], sort: readonly SortKey[]) {
      const same = kept?.sort === sort ? keepOrder(kept.rows, rows) : null
      const ordered = same ?? (yield* sortSteps(rows, sort, columns()))
      kept = { rows: ordered, sort }
      return ordered
    },
    // Rows that only changed keep their places, which takes no sorting.
    (rows, sort) =>
      rows.length >= manyRows && kept !== null && (kept.sort !== sort || kept.rows.length !== rows.length),
    onSliced,
  )
  /** What the selection asks about, in the order of the table: a few rows are looked at, not all. */
  const about = memoise(
    (
      inColumns: readonly ThreatRow[],
      selection: readonly SubjectId[],
      findings: Pick<FindingsState, 'rows' | 'bySubject'>,
    ) => {
      if (selection.length === 0) return inColumns
      const places = placesOf(inColumns)
      return rowsAbout(findings, selection)
        .filter((row) => places.has(row))
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    },
  )
  /** A note or a loose end has no threats, so that a click on it asks for none. */
  const askedAbout = memoise(
    (selection: readonly SubjectId[], bySubject: ReadonlyMap<SubjectId, readonly string[]>) => {
      const { document } = editor.document.getState()
      return selection.filter((id) => {
        const element = document.tables.element[id]
        return element === undefined || bySubject.has(id) || editor.vocabulary.isPart(element.stencil)
      })
    },
  )
  const viewed = memoise(rowsInView)
  const counted = memoise(countViews)
  const isMany = (rows: readonly ThreatRow[]) => rows.length >= manyRows
  const byColumns = slicedMemo(
    (rows: readonly ThreatRow[], filters: ColumnFilters, of: readonly GridColumn<ThreatRow>[]) =>
      filterSteps(rows, { columns: of, filters, search: '', searched: [] }),
    (rows, filters) => isMany(rows) && Object.keys(filters).length > 0,
    onSliced,
  )
  const filtered = slicedMemo(filterThreatSteps, isMany, onSliced)
  const grouped = memoise((rows: readonly ThreatRow[], grouping: 'none' | AppliedGrouping, harms: Harms) =>
    grouping === 'none' ? null : groupThreats(rows, grouping, harms),
  )
  const groupedBy = memoise((rows: readonly ThreatRow[], column: GridColumn<ThreatRow>, harms: Harms) =>
    threatGroups(groupByColumn(rows, column), harms),
  )
  const assemble = memoise(
    (
      { rows, counts }: FilteredThreats,
      groups: readonly ThreatGroup[] | null,
      grouping: ThreatView['grouping'],
      folding: Folding,
      filteredBy: readonly SubjectId[],
      harms: Harms,
    ): ThreatView => ({
      rows,
      counts,
      lines: linesOf(rows, groups, folding),
      sequence: sequenceOf(rows, groups),
      grouping,
      filteredBy,
      harms,
    }),
  )

  function view(): ThreatView {
    const state = store.getState()
    const { view: look, folding } = grid.getState()
    const findings = editor.findings.getState()
    const { rows, bySubject } = findings
    const { selection } = editor.session.getState()
    const filteredBy = selection === state.ignoredSelection ? nothing : askedAbout(selection, bySubject)
    const harms = harmsNow()
    const ordered = order(rows, look.sort.length === 0 ? worstFirst : look.sort)
    const inView = viewed(ordered, state.view, state.seen, harms)
    const inColumns = byColumns(inView, look.filters, columns())
    const shown = filtered(about(inColumns, filteredBy, findings), state.filter, harms)
    const column = columns().find(({ id }) => id === look.group)
    if (column !== undefined) {
      return assemble(shown, groupedBy(shown.rows, column, harms), 'column', folding, filteredBy, harms)
    }
    const grouping = appliedGrouping(state.grouping, shown.rows.length)
    return assemble(shown, grouped(shown.rows, grouping, harms), grouping, folding, filteredBy, harms)
  }

  const harmsNow = () =>
    harmsOf(editor.document.getState().document, editor.findings.getState().rows, editor.vocabulary)
  const viewCounts = () => counted(editor.findings.getState().rows, store.getState().seen, harmsNow())

  editor.session.subscribe((now, before) => {
    // A click on the diagram asks about what was clicked: the threat in hand makes way.
    if (now.threat !== null && now.threat === before.threat && !sameIds(now.selection, before.selection)) {
      editor.session.setState({ threat: null, highlight: [] })
      return
    }
    if (now.threat !== before.threat) followThreat(now.threat, before.threat)
  })

  /** The cursor of the table goes with the threat in hand, and leaves it when it is let go. */
  function followThreat(threat: string | null, before: string | null): void {
    const { cursor } = grid.getState()
    if (threat !== null) {
      if (cursor?.line !== threat)
        grid.setState({ cursor: { line: threat, column: cursor?.column ?? null }, anchor: null })
    } else if (cursor?.line === before) grid.setState({ cursor: null, anchor: null, editing: null })
  }

  return { store, grid, columns, view, viewCounts, harms: harmsNow }
}

/** Where each row stands in a list. */
const placesOf = rememberEach(
  (rows: readonly ThreatRow[]): ReadonlyMap<ThreatRow, number> =>
    new Map(rows.map((row, place) => [row, place])),
)

function sameIds(a: readonly SubjectId[], b: readonly SubjectId[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]))
}

const nothing: readonly SubjectId[] = []

/** Remembers the last call only: all that a view needs. */
function memoise<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null
  return (...args) => {
    if (last?.args.every((arg, index) => Object.is(arg, args[index]))) return last.result
    last = { args, result: compute(...args) }
    return last.result
  }
}
