import type { KeyboardEvent } from 'react'
import type { Editor } from '../../../app/editor.ts'
import { dreadFor } from '../../../risk/risk-policy.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { stepDigits } from './digit-entry.ts'
import { focusThreatPanel } from './focus-grid.ts'
import { moveInGrid } from './grid-keys.ts'
import { foldedTo, type ThreatLine } from './group-threats.ts'
import { sharedFactors } from './shared-factors.ts'
import { confirmSuggested, neighbourOf, rate, takeThreat } from './threat-actions.ts'
import type { GridCell } from './threat-columns.ts'
import { cellId } from './threat-grid-ids.ts'
import { threatTableOf } from './threat-table-store.ts'

interface GridKeysOptions {
  readonly lines: readonly ThreatLine[]
  /** Index of the line in hand; -1 for none. */
  readonly active: number
  readonly cells: readonly GridCell[]
  /** CSS pixels, read when a page is scrolled. */
  readonly pageHeight: () => number
  readonly lineHeight: number
}

/**
 * The keys of the table. Arrows, Home, End and the page keys move; Enter opens, or goes on after a rating;
 * 1 to 3 rate; Space chooses; Escape steps back. A key that did something is marked as handled, so that it
 * does not also move or delete what is selected on the diagram.
 */
export function useGridKeys(options: GridKeysOptions): (event: KeyboardEvent) => void {
  const editor = useEditor()
  return (event) => {
    // Keys inside a cell's own control or a heading belong to that.
    if (event.target !== event.currentTarget || event.altKey) return
    const handled = handleKey(editor, options, event)
    if (handled) event.preventDefault()
  }
}

/** Takes the line at `index` in hand; a group folds or unfolds. */
export function clickLine(
  editor: Editor,
  lines: readonly ThreatLine[],
  index: number,
  how: { readonly toggle: boolean; readonly range: boolean },
): void {
  const line = lines[index]
  const { store } = threatTableOf(editor)
  if (line === undefined) return
  if (line.kind === 'group') {
    if (how.toggle) chooseGroup(editor, line)
    else foldGroup(editor, line)
    return
  }
  const { chosen, anchor } = store.getState()
  const from = anchor ?? editor.session.getState().threat
  if (how.range && from !== null) {
    store.setState({ chosen: rangeOf(lines, from, line.key), anchor: from })
  } else if (how.toggle) {
    const next = new Set(chosen)
    if (!next.delete(line.key)) next.add(line.key)
    store.setState({ chosen: next, anchor: line.key })
  } else {
    store.setState({ chosen: new Set(), anchor: line.key })
    takeThreat(editor, line.row)
  }
}

function handleKey(editor: Editor, options: GridKeysOptions, event: KeyboardEvent): boolean {
  const { lines, active } = options
  const { store } = threatTableOf(editor)
  const state = store.getState()
  const line = lines[active]
  const mod = event.ctrlKey || event.metaKey

  if (mod && event.key.toLowerCase() === 'a') {
    store.setState({ chosen: new Set(lines.flatMap(idsOf)) })
    return true
  }
  if (line?.kind === 'group' && !mod) {
    const fold = { ArrowRight: line.isFolded, ArrowLeft: !line.isFolded, Enter: true }[event.key]
    if (fold) {
      foldGroup(editor, line)
      return true
    }
    if (event.key === ' ') {
      chooseGroup(editor, line)
      return true
    }
  }
  if (event.key === 'Enter' && mod && line?.kind === 'group') {
    confirmSuggested(editor, line.group.rows)
    return true
  }
  if (event.key === 'Enter' && line?.kind === 'threat') {
    if (mod) {
      confirmSuggested(editor, chosenRows(editor, line))
      goTo(editor, neighbourOf(editor, line.key) ?? line.row)
    } else if (state.rated === line.key) {
      goTo(editor, neighbourOf(editor, line.key) ?? line.row)
    } else if (state.cursor === null || !openCell(line.key, state.cursor)) {
      takeThreat(editor, line.row)
      focusThreatPanel()
    }
    return true
  }
  if (mod) return false

  const count = dreadFor(editor.document.getState().document).factors.length
  if (line?.kind === 'group') {
    const step = stepDigits(state.entry, event.key, line.key, sharedFactors(line.group.rows), null, count)
    if (step.kind === 'typing') store.setState({ entry: step.entry, rated: null })
    if (step.kind === 'cleared') store.setState({ entry: null })
    if (step.kind === 'complete') {
      rate(editor, line.group.rows, step.factors)
      store.setState({ entry: null })
    }
    if (step.kind !== 'ignored') return true
  }
  // From a threat within a group, the way back is its heading.
  if (event.key === 'ArrowLeft' && line?.kind === 'threat' && line.isNested && state.cursor === null) {
    const heading = lines.slice(0, active).findLast((each) => each.kind === 'group')
    if (heading !== undefined) store.setState({ group: heading.key, entry: null })
    return true
  }
  if (line?.kind === 'threat') {
    const from = state.cursor?.column === 'dread' ? state.cursor.factor : null
    const step = stepDigits(state.entry, event.key, line.key, line.row.dread.factors, from, count)
    if (step.kind === 'typing') store.setState({ entry: step.entry, rated: null })
    if (step.kind === 'cleared') store.setState({ entry: null })
    if (step.kind === 'complete') {
      rate(editor, chosenRows(editor, line), step.factors)
      const isLast = from === null || from + 1 === count
      const next = isLast ? state.cursor : { column: 'dread' as const, factor: from + 1 }
      store.setState({ entry: null, rated: line.key, cursor: next })
    }
    if (step.kind !== 'ignored') return true
    if (event.key === ' ') {
      clickLine(editor, lines, active, { toggle: true, range: false })
      return true
    }
  }
  if (event.key === 'Escape' && (state.cursor !== null || state.chosen.size > 0)) {
    const left = state.cursor !== null ? { cursor: null } : { chosen: new Set<string>(), anchor: null }
    store.setState({ ...left, rated: null })
    return true
  }
  return move(editor, options, event)
}

function move(editor: Editor, options: GridKeysOptions, event: KeyboardEvent): boolean {
  const { lines, active, cells, lineHeight } = options
  const { store } = threatTableOf(editor)
  const { cursor, anchor } = store.getState()
  const at = cells.findIndex((cell) => cell.column === cursor?.column && cell.factor === cursor.factor)
  const place = moveInGrid({ line: active, cell: at < 0 ? null : at }, event.key, {
    lines: lines.length,
    cells: cells.length,
    page: Math.max(1, Math.floor(options.pageHeight() / lineHeight) - 1),
  })
  // Arrows never reach the diagram from here, where they would move what is selected.
  if (place === null) return event.key.startsWith('Arrow')
  const line = lines[place.line]
  store.setState({ cursor: place.cell === null ? null : (cells[place.cell] ?? null) })
  if (line === undefined || place.line === active) return true
  if (line.kind === 'group') store.setState({ group: line.key, entry: null })
  else if (event.shiftKey) {
    const from = anchor ?? editor.session.getState().threat ?? line.key
    takeThreat(editor, line.row)
    store.setState({ chosen: rangeOf(lines, from, line.key), anchor: from })
  } else goTo(editor, line.row)
  return true
}

function goTo(editor: Editor, row: Extract<ThreatLine, { kind: 'threat' }>['row']): void {
  takeThreat(editor, row)
  threatTableOf(editor).store.setState({ anchor: row.id })
}

/** The chosen rows when the one in hand is among them, else that one. */
function chosenRows(editor: Editor, line: Extract<ThreatLine, { kind: 'threat' }>) {
  const { store, view } = threatTableOf(editor)
  const { chosen } = store.getState()
  return chosen.has(line.key) ? view().rows.filter((row) => chosen.has(row.id)) : [line.row]
}

function rangeOf(lines: readonly ThreatLine[], from: string, to: string): ReadonlySet<string> {
  const ends = [from, to].map((key) => lines.findIndex((line) => line.key === key))
  const first = Math.max(0, Math.min(...ends))
  const range = lines.slice(first, Math.max(...ends) + 1)
  return new Set(range.flatMap(idsOf))
}

/** A folded group stands for its rows; those of an open one have lines of their own. */
function idsOf(line: ThreatLine): readonly string[] {
  if (line.kind === 'threat') return [line.key]
  return line.isFolded ? line.group.rows.map(({ id }) => id) : []
}

type GroupLine = Extract<ThreatLine, { kind: 'group' }>

/** All threats of the group, or none when all were chosen. */
function chooseGroup(editor: Editor, { key, group }: GroupLine): void {
  const { store } = threatTableOf(editor)
  const { chosen } = store.getState()
  const ids = group.rows.map(({ id }) => id)
  const isChosen = ids.every((id) => chosen.has(id))
  const others = [...chosen].filter((id) => !ids.includes(id))
  store.setState({ chosen: new Set(isChosen ? others : [...others, ...ids]), anchor: null, group: key })
}

function foldGroup(editor: Editor, { key, isFolded }: GroupLine): void {
  const { store } = threatTableOf(editor)
  store.setState(({ folding }) => ({
    folding: foldedTo(folding, key, !isFolded),
    group: key,
    cursor: null,
    entry: null,
  }))
}

/** Opens what the cell holds to edit; false when it holds nothing of the kind. */
function openCell(key: string, cell: GridCell): boolean {
  const control = document
    .getElementById(cellId(key, cell))
    ?.querySelector<HTMLElement>('select, [data-edit]')
  if (!control) return false
  control.focus()
  if (control instanceof HTMLButtonElement) control.click()
  return true
}
