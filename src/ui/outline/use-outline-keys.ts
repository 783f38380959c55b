import { type KeyboardEvent, useRef } from 'react'
import { deleteSelection } from '../../app/actions/delete-selection.ts'
import type { Editor } from '../../app/editor.ts'
import { isApple } from '../../app/platform.ts'
import { switchDiagram } from '../../app/switch-diagram.ts'
import type { SubjectId } from '../../model/tables.ts'
import { focusSubject } from '../canvas/focus-subject.ts'
import { useEditor } from '../hooks/use-editor.ts'
import { selectAndReveal } from '../panels/reveal-subjects.ts'
import { useActionContext } from '../shell/use-action.ts'
import { outlineOf, setOpen } from './outline-state.ts'
import type { OutlineRow } from './outline-tree.ts'
import { rowLabel, subjectOf } from './row-words.ts'

/** Letters typed within this time are one beginning of a name. */
const typingMs = 700

/**
 * The keys of the outline, as trees have them: arrows move, open and close; letters go to what begins with them; F2
 * renames, Delete deletes, Enter goes to the diagram; with Shift or Control several are selected.
 */
export function useOutlineKeys(rows: readonly OutlineRow[], page: () => number) {
  const editor = useEditor()
  const context = useActionContext()
  const typed = useRef({ text: '', at: 0 })

  return function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return
    const state = outlineOf(editor).getState()
    const at = rows.findIndex(({ key }) => key === state.active)
    const row = rows[at]
    // A key that is no letter ends the word.
    if (event.key.length > 1) typed.current = { text: '', at: 0 }
    const mod = isApple() ? event.metaKey : event.ctrlKey
    if (handle()) {
      event.preventDefault()
      event.stopPropagation()
    }

    function handle(): boolean {
      switch (event.key) {
        case 'ArrowDown':
          return go(at + 1)
        case 'ArrowUp':
          return go(at === -1 ? 0 : at - 1)
        case 'Home':
          return go(0)
        case 'End':
          return go(rows.length - 1)
        case 'PageDown':
          return go(at + page())
        case 'PageUp':
          return go(at - page())
        case 'ArrowRight':
          return !mod && row !== undefined && into(row)
        case 'ArrowLeft':
          return !mod && row !== undefined && outOf(row)
        case '*':
          setOpen(
            editor,
            rows.filter(({ parent }) => parent === row?.parent),
            true,
          )
          return true
        case ' ':
          if (row !== undefined) toggleRow(editor, row)
          return true
        case 'Enter':
          if (row !== undefined) goToRow(editor, row)
          return true
        case 'F2':
          return row !== undefined && startRenaming(editor, row)
        case 'Delete':
        case 'Backspace':
          if (row === undefined || row.item.kind === 'diagram') return false
          stayNear(editor, rows, at)
          if (deleteSelection.enabled(context)) void deleteSelection.run(context)
          return true
        default:
          return !mod && event.key.length === 1 && typeAhead(event.key)
      }
    }

    function go(index: number): boolean {
      const next = rows[Math.min(Math.max(index, 0), rows.length - 1)]
      if (next === undefined) return true
      if (event.shiftKey) selectRange(editor, rows, next)
      else if (mod) outlineOf(editor).setState({ active: next.key })
      else selectRow(editor, next)
      return true
    }

    function into(from: OutlineRow): boolean {
      if (from.isOpen === false) setOpen(editor, [from], true)
      else if (from.isOpen === true) go(at + 1)
      return true
    }

    function outOf(from: OutlineRow): boolean {
      if (from.isOpen === true) setOpen(editor, [from], false)
      else if (from.parent !== null) go(rows.findIndex(({ key }) => key === from.parent))
      return true
    }

    function typeAhead(letter: string): boolean {
      const isMore = event.timeStamp - typed.current.at < typingMs
      const text = (isMore ? typed.current.text : '') + letter.toLocaleLowerCase()
      typed.current = { text, at: event.timeStamp }
      const { document } = editor.document.getState()
      // The same letter again goes to the next one; more letters stay where they still fit.
      const isRepeat = [...text].every((one) => one === letter.toLocaleLowerCase())
      const wanted = isRepeat ? letter.toLocaleLowerCase() : text
      const from = isRepeat ? at + 1 : Math.max(at, 0)
      const found = [...rows.slice(from), ...rows.slice(0, from)].find(({ item }) =>
        rowLabel(document, item).toLocaleLowerCase().startsWith(wanted),
      )
      if (found !== undefined) selectRow(editor, found)
      return true
    }
  }
}

/** Selects what a line stands for, also in the diagram; a diagram's line is only stood at. */
export function selectRow(editor: Editor, { key, item }: OutlineRow): void {
  outlineOf(editor).setState({ active: key, anchor: key })
  const subject = subjectOf(item)
  if (subject === null) return
  switchDiagram(editor, item.diagram)
  selectAndReveal(editor, [subject])
}

/** Takes a line into the selection, or out of it. */
export function toggleRow(editor: Editor, { key, item }: OutlineRow): void {
  outlineOf(editor).setState({ active: key, anchor: key })
  const subject = subjectOf(item)
  switchDiagram(editor, item.diagram)
  if (subject === null) return
  const { selection } = editor.session.getState()
  const isIn = selection.includes(subject)
  editor.session.setState({
    selection: isIn ? selection.filter((id) => id !== subject) : [...selection, subject],
  })
}

/** Selects all from where the selection began up to a line, within its diagram. */
export function selectRange(editor: Editor, rows: readonly OutlineRow[], to: OutlineRow): void {
  const { anchor, active } = outlineOf(editor).getState()
  const from = rows.findIndex(({ key }) => key === (anchor ?? active ?? to.key))
  const end = rows.indexOf(to)
  const range = rows.slice(Math.min(from, end), Math.max(from, end) + 1)
  const subjects = range.flatMap(({ item }): readonly SubjectId[] => {
    const subject = subjectOf(item)
    return subject === null || item.diagram !== to.item.diagram ? [] : [subject]
  })
  outlineOf(editor).setState({ active: to.key })
  switchDiagram(editor, to.item.diagram)
  editor.session.setState({ selection: [...new Set(subjects)], threat: null })
}

/** Takes the keyboard to the diagram, at what the line stands for. */
export function goToRow(editor: Editor, row: OutlineRow): void {
  switchDiagram(editor, row.item.diagram)
  const subject = subjectOf(row.item)
  if (subject === null) document.querySelector<HTMLElement>('.canvas-surface')?.focus()
  else {
    selectAndReveal(editor, [subject])
    focusSubject(editor, subject)
  }
}

export function startRenaming(editor: Editor, { key }: OutlineRow): boolean {
  if (editor.document.getState().readOnly !== null) return false
  outlineOf(editor).setState({ active: key, renaming: key })
  return true
}

/** Before a line goes, the keyboard stands at the next one that stays, or the one before. */
function stayNear(editor: Editor, rows: readonly OutlineRow[], at: number): void {
  const { selection } = editor.session.getState()
  const stays = ({ item }: OutlineRow) => !selection.includes(subjectOf(item) as SubjectId)
  const next = rows.slice(at + 1).find(stays) ?? rows.slice(0, at).findLast(stays)
  outlineOf(editor).setState({ active: next?.key ?? null, anchor: null })
}
