import type { Editor } from '../../app/editor.ts'
import type { ResultKind } from '../../app/search/search-entry.ts'
import { searchOf } from '../../app/search/search-of.ts'
import { switchDiagram, switchToSubjects } from '../../app/switch-diagram.ts'
import { boundsOf } from '../../drawing/diagram-bounds.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { DiagramId, SubjectId } from '../../model/tables.ts'
import { announce } from '../canvas/canvas-state.ts'
import { commentsOf } from '../canvas/comments/comment-state.ts'
import { focusSubject } from '../canvas/focus-subject.ts'
import { reveal } from '../canvas/viewport.ts'
import { gridStoreOf } from '../grid/grid-stores.ts'
import { hashOf } from '../hooks/use-address.ts'
import { selectAndReveal } from '../panels/reveal-subjects.ts'
import { takeThreat } from '../panels/threats/threat-actions.ts'
import { takeControl } from '../risk/controls/control-look.ts'

/** Something to go to: a record, or a line of the threat list. */
export interface Place {
  readonly kind: ResultKind
  readonly id: string
}

/**
 * Goes to where a thing is: the canvas moves to it and selects it, a threat is taken in hand, what is kept in a table
 * shows that table.
 * @param focus gives it the keyboard where it can have it; else the keyboard stays
 */
export function goTo(editor: Editor, { kind, id }: Place, focus: boolean): void {
  switch (kind) {
    case 'element':
    case 'flow':
    case 'boundary':
      leaveRisk(editor)
      selectAndReveal(editor, [id as SubjectId])
      if (focus) whenShown(() => focusSubject(editor, id as SubjectId))
      return
    case 'threat':
      goToThreat(editor, id)
      return
    case 'diagram':
      leaveRisk(editor)
      switchDiagram(editor, id as DiagramId)
      if (focus) whenShown((surface) => surface.focus({ preventScroll: true }))
      return
    case 'comment':
      goToComment(editor, id, focus)
      return
    case 'mitigation':
      leaveRisk(editor)
      editor.session.setState({ bottomPanel: 'mitigations' })
      takeRow(editor, { table: 'mitigations', line: id, grid: 'mitigation-grid', focus })
      return
    case 'asset':
      leaveRisk(editor)
      editor.session.setState({ bottomPanel: 'assets' })
      takeRow(editor, { table: 'assets', line: id, grid: 'asset-grid', focus })
      return
    case 'control':
      goToControl(editor, id)
      return
    case 'event':
      showRisk(editor, 'events')
      return
  }
}

/** What a result is about, where that is drawn. */
export function subjectsOf(editor: Editor, { kind, id }: Place): readonly SubjectId[] {
  const { document } = editor.document.getState()
  if (kind === 'threat') return editor.findings.getState().rows.find((row) => row.id === id)?.subjects ?? []
  if (kind === 'asset') return get(document, 'asset', id)?.carriers ?? []
  if (kind === 'comment') {
    const subject = get(document, 'comment', id)?.subject
    return subject == null ? [] : [subject]
  }
  return kind === 'element' || kind === 'flow' || kind === 'boundary' ? [id as SubjectId] : []
}

/** Goes to the next or the previous of the results that are shown, round and round; the keyboard stays where it is. */
export function stepResult(editor: Editor, step: 1 | -1): void {
  const { store } = searchOf(editor)
  const { groups, at, query } = store.getState()
  const results = (groups ?? []).flatMap((group) => group.results)
  if (query.trim() === '' || results.length === 0) {
    announce(editor, t('keys.noSearch'))
    return
  }
  const here = results.findIndex(({ id }) => id === at)
  const index = here === -1 ? (step === 1 ? 0 : results.length - 1) : here + step
  const next = results.at(index % results.length)
  if (next === undefined) return
  store.setState({ at: next.id })
  goTo(editor, next, false)
  const place = ((index + results.length) % results.length) + 1
  announce(editor, t('keys.result', { name: next.entry.name, place, n: results.length }))
}

function goToThreat(editor: Editor, id: string): void {
  const row = editor.findings.getState().rows.find((candidate) => candidate.id === id)
  if (row === undefined) return
  leaveRisk(editor)
  switchToSubjects(editor, row.subjects)
  editor.session.setState({ bottomPanel: 'threats' })
  takeThreat(editor, row)
  const { diagram } = editor.session.getState()
  const bounds = boundsOf(editor.document.getState().document, diagram, row.subjects)
  if (bounds !== null) reveal(editor, bounds)
}

interface RowPlace {
  /** Id of the table's store. */
  readonly table: string
  readonly line: string
  /** Id of its element. */
  readonly grid: string
  readonly focus: boolean
}

/** Puts a table's cursor on a row; a filter that hides the row goes. */
function takeRow(editor: Editor, { table, line, grid, focus }: RowPlace): void {
  const store = gridStoreOf(editor, table)
  store.setState(({ view, cursor }) => ({
    view: { ...view, filters: {}, search: '' },
    cursor: { line, column: cursor?.column ?? null },
    anchor: null,
    editing: null,
  }))
  const find = () => document.getElementById(grid)
  if (focus) whenThere(find, (found) => found.focus({ preventScroll: true }))
}

/** The catalogue of the control opens as a table, with the control in hand. */
function goToControl(editor: Editor, id: string): void {
  const control = get(editor.document.getState().document, 'control', id)
  if (control !== undefined) takeControl(editor, control)
  showRisk(editor, 'controls')
}

function goToComment(editor: Editor, id: string, focus: boolean): void {
  const comment = get(editor.document.getState().document, 'comment', id)
  if (comment === undefined) return
  leaveRisk(editor)
  switchDiagram(editor, comment.diagram)
  const { subject } = comment
  if (subject !== null) {
    selectAndReveal(editor, [subject])
    if (focus) whenShown(() => focusSubject(editor, subject))
  } else reveal(editor, { x: comment.x - 80, y: comment.y - 80, w: 160, h: 160 })
  commentsOf(editor).setState({ open: comment.id, draft: null })
}

function leaveRisk(editor: Editor): void {
  const home = hashOf({ kind: 'model', id: editor.project })
  if (window.location.hash !== home) window.location.hash = home
}

function showRisk(editor: Editor, section: string): void {
  window.location.hash = hashOf({ kind: 'model', id: editor.project, risk: section })
}

/** Frames that it may take until the diagram stands where the risk screen stood. */
const patience = 60

/** Runs once the diagram is on the screen: coming from elsewhere, it has to be made first. */
function whenShown(run: (surface: HTMLElement) => void): void {
  whenThere(() => document.querySelector<HTMLElement>('.canvas-surface'), run)
}

function whenThere(
  find: () => HTMLElement | null,
  run: (found: HTMLElement) => void,
  frames = patience,
): void {
  const found = find()
  if (found !== null) run(found)
  else if (frames > 0) requestAnimationFrame(() => whenThere(find, run, frames - 1))
}
