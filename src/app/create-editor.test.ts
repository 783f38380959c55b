import { describe, expect, it } from 'vitest'
import { addElement } from '../commands/add-element.ts'
import { addFlow } from '../commands/add-flow.ts'
import { removeSubjects } from '../commands/remove-subjects.ts'
import { renameSubject } from '../commands/rename-subject.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { diffDocuments } from '../model/diff-documents.ts'
import { documentOf } from '../model/document-of.ts'
import { createEditor, type Transaction } from './create-editor.ts'
import type { DocumentState } from './editor.ts'

function open(readOnly: DocumentState['readOnly'] = null) {
  let ids = 0
  let clock = 0
  const core = createEditor({
    project: 'project:test',
    document: documentOf([]),
    revision: 7,
    readOnly,
    vocabularies,
    newId: (table) => `${table}:${ids++}`,
    now: () => (clock += 10_000),
    author: () => 'R. Novak',
    retrySave: () => undefined,
    close: async () => undefined,
  })
  const transactions: Transaction[] = []
  core.onTransaction((transaction) => transactions.push(transaction))
  const { editor } = core
  const add = (id: `element:${string}`, stencil = 'process') =>
    editor.dispatch(
      addElement,
      { id, diagram: 'diagram:main', stencil, name: id, x: 0, y: 0, w: 100, h: 100 },
      { label: `Add ${id}`, select: [id] },
    )
  return { core, editor, transactions, add }
}

const document = (editor: ReturnType<typeof open>['editor']) => editor.document.getState().document

describe('the editor', () => {
  it('takes an element with its flows and placement away, and brings all of it back in one step', () => {
    const { editor, add } = open()
    add('element:a')
    add('element:b')
    const flow = {
      id: 'flow:f',
      stencil: 'flow',
      name: 'f',
      source: 'element:a',
      target: 'element:b',
    } as const
    editor.dispatch(addFlow, flow, { label: 'Connect' })
    const before = document(editor)

    editor.dispatch(removeSubjects, { ids: ['element:a'] }, { label: 'Delete a' })
    expect(Object.keys(document(editor).tables.flow)).toEqual([])
    expect(Object.keys(document(editor).tables.placement)).toHaveLength(1)

    editor.undo()
    expect(diffDocuments(document(editor), before)).toEqual([])
    expect(editor.history.getState()).toMatchObject({
      undoLabel: 'Connect',
      redoLabel: 'Delete a',
      lastAnnouncement: 'Undid: delete a',
    })
  })

  it('takes a loose end away with its last flow, and brings both back in one step', () => {
    const { editor, add } = open()
    add('element:a')
    add('element:end', 'loose-end')
    const ends = { source: 'element:a', target: 'element:end' } as const
    editor.dispatch(addFlow, { id: 'flow:f', stencil: 'flow', name: 'f', ...ends }, { label: 'Connect' })
    editor.dispatch(removeSubjects, { ids: ['flow:f'] }, { label: 'Delete f' })
    expect(Object.keys(document(editor).tables.element)).toEqual(['element:a'])
    editor.undo()
    expect(Object.keys(document(editor).tables.element).sort()).toEqual(['element:a', 'element:end'])
    expect(document(editor).tables.flow['flow:f']).toMatchObject(ends)
  })

  it('gives the selection back with undo, and drops from it what is gone', () => {
    const { editor, add } = open()
    add('element:a')
    add('element:b')
    editor.session.setState({ selection: ['element:a', 'element:b'] })
    editor.dispatch(removeSubjects, { ids: ['element:a'] }, { label: 'Delete a' })
    expect(editor.session.getState().selection).toEqual(['element:b'])
    editor.undo()
    expect(editor.session.getState().selection).toEqual(['element:a', 'element:b'])
  })

  it('numbers every transaction, undo and redo included, with the changes that led there', () => {
    const { editor, transactions, add } = open()
    add('element:a')
    editor.undo()
    editor.redo()
    expect(transactions.map(({ revision, origin }) => [revision, origin])).toEqual([
      [8, 'edit'],
      [9, 'undo'],
      [10, 'redo'],
    ])
    expect(transactions.map(({ changes }) => changes.map(({ op }) => op))).toEqual([
      ['add', 'add'],
      ['remove', 'remove'],
      ['add', 'add'],
    ])
  })

  it('refuses everything while another tab writes, and follows what that tab wrote', () => {
    const { core, editor, transactions, add } = open('other-tab')
    expect(add('element:a')).toEqual({ ok: false, error: { code: 'read-only' } })
    expect(transactions).toEqual([])

    const writer = open()
    writer.add('element:a')
    const [sent] = writer.transactions
    core.receive(sent?.changes ?? [], 8)
    expect(document(editor).tables.element['element:a']?.name).toBe('element:a')
    expect(editor.document.getState().revision).toBe(8)
    expect(editor.history.getState().undoLabel).toBeNull()
  })

  it('asks without doing', () => {
    const { editor, transactions, add } = open()
    add('element:a')
    expect(editor.refusal(renameSubject, { id: 'element:gone', name: 'x' })).toEqual({
      code: 'not-found',
      id: 'element:gone',
    })
    expect(editor.refusal(renameSubject, { id: 'element:a', name: 'x' })).toBeNull()
    expect(document(editor).tables.element['element:a']?.name).toBe('element:a')
    expect(transactions).toHaveLength(1)
  })
})
