import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../../app/editor.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import type { Status } from '../../../model/records/decision.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { type Harms, harmsOf } from '../../../risk/harms.ts'
import type { DigitEntry } from './digit-entry.ts'
import {
  type AppliedGrouping,
  appliedGrouping,
  type Folding,
  type Grouping,
  groupThreats,
  linesOf,
  noFolding,
  sequenceOf,
  type ThreatGroup,
  type ThreatLine,
} from './group-threats.ts'
import { defaultSort, keepOrder, sortsByHarm, type ThreatSort } from './sort-threats.ts'
import type { GridCell } from './threat-columns.ts'
import { emptyFilter, type FilteredThreats, filterThreats, type ThreatFilter } from './threat-filter.ts'
import { countViews, rowsInView, type Seen, type ThreatViewId } from './threat-views.ts'

/** How this tab looks at the threats: never saved, never undone. Survives closing the panel. */
export interface ThreatTableState {
  readonly view: ThreatViewId
  /** What there was at the last visit. */
  readonly seen: Seen
  readonly filter: ThreatFilter
  readonly sort: ThreatSort
  readonly grouping: Grouping
  readonly folding: Folding
  /** Rows chosen for a bulk edit, by id; the row in hand is `session.threat`. */
  readonly chosen: ReadonlySet<string>
  /** Where a range with Shift begins. */
  readonly anchor: string | null
  /** Group line under the cursor; null when it is on the threat in hand. */
  readonly group: string | null
  /** Cell under the cursor; null when it is on the whole row. */
  readonly cursor: GridCell | null
  readonly entry: DigitEntry | null
  /** Row that was rated by digits just now: Enter goes to the next one. */
  readonly rated: string | null
  /** Hand-written threat that was just added: its title is to be typed over. */
  readonly written: string | null
  /** A status that waits for the reason it needs. */
  readonly pendingStatus: { readonly threat: string; readonly status: Status } | null
  /** The selection on the canvas that was taken off as a filter; another selection filters again. */
  readonly ignoredSelection: readonly SubjectId[] | null
}

/** What the table shows now. */
export interface ThreatView extends FilteredThreats {
  readonly lines: readonly ThreatLine[]
  /** The rows in the order of the lines, those of folded groups included. */
  readonly sequence: readonly ThreatRow[]
  readonly grouping: 'none' | AppliedGrouping
  /** The selection that filters; empty when none does. */
  readonly filteredBy: readonly SubjectId[]
  /** Harm by each row. */
  readonly harms: Harms
}

export interface ThreatTable {
  readonly store: StoreApi<ThreatTableState>
  /** Memoised by the identity of everything it reads. */
  readonly view: () => ThreatView
  /** How many threats each view has, whatever is filtered. */
  readonly viewCounts: () => ReturnType<typeof countViews>
  /** Harm by all threats, whatever is filtered. */
  readonly harms: () => Harms
}

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
  const store = createStore<ThreatTableState>(() => ({
    view: 'all',
    seen: null,
    filter: emptyFilter,
    sort: defaultSort,
    grouping: 'auto',
    folding: noFolding,
    chosen: new Set(),
    anchor: null,
    group: null,
    cursor: null,
    entry: null,
    rated: null,
    written: null,
    pendingStatus: null,
    ignoredSelection: null,
  }))

  let ordered: readonly ThreatRow[] | null = null
  let orderedBy: ThreatSort | null = null
  const order = memoise((rows: readonly ThreatRow[], sort: ThreatSort, harms: Harms | null) => {
    ordered = keepOrder(orderedBy === sort ? ordered : null, rows, sort, harms)
    orderedBy = sort
    return ordered
  })
  const among = memoise(
    (selection: readonly SubjectId[], bySubject: ReadonlyMap<SubjectId, readonly string[]>) =>
      selection.length === 0 ? null : new Set(selection.flatMap((subject) => bySubject.get(subject) ?? [])),
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
  const filtered = memoise(filterThreats)
  const grouped = memoise((rows: readonly ThreatRow[], grouping: 'none' | AppliedGrouping, harms: Harms) =>
    grouping === 'none' ? null : groupThreats(rows, grouping, harms),
  )
  const assemble = memoise(
    (
      { rows, counts }: FilteredThreats,
      groups: readonly ThreatGroup[] | null,
      grouping: 'none' | AppliedGrouping,
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
    const { rows, bySubject } = editor.findings.getState()
    const { selection } = editor.session.getState()
    const filteredBy = selection === state.ignoredSelection ? nothing : askedAbout(selection, bySubject)
    const harms = harmsNow()
    const ordered = order(rows, state.sort, sortsByHarm(state.sort) ? harms : null)
    const inView = viewed(ordered, state.view, state.seen, harms)
    const shown = filtered(inView, state.filter, harms, among(filteredBy, bySubject))
    const grouping = appliedGrouping(state.grouping, shown.rows.length)
    return assemble(shown, grouped(shown.rows, grouping, harms), grouping, state.folding, filteredBy, harms)
  }

  const harmsNow = () =>
    harmsOf(editor.document.getState().document, editor.findings.getState().rows, editor.vocabulary)
  const viewCounts = () => counted(editor.findings.getState().rows, store.getState().seen, harmsNow())

  // A click on the diagram asks about what was clicked: the threat in hand makes way.
  editor.session.subscribe((now, before) => {
    if (now.threat === null || now.threat !== before.threat || sameIds(now.selection, before.selection))
      return
    editor.session.setState({ threat: null, highlight: [] })
  })

  return { store, view, viewCounts, harms: harmsNow }
}

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
