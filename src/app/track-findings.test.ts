import { afterEach, expect, test, vi } from 'vitest'
import { decideThreats } from '../commands/decide-threats.ts'
import { renameSubject } from '../commands/rename-subject.ts'
import { setProperty } from '../commands/set-property.ts'
import { evaluate } from '../engine/evaluate.ts'
import { joinThreats } from '../engine/join-threats.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { packs } from '../knowledge/catalog.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { vocabularies } from '../knowledge/vocabulary.ts'
import { dread } from '../methods/dread/dread.ts'
import { mhealth } from '../model/samples/mhealth/mhealth.ts'
import { createEngineService } from '../worker/engine-service.ts'
import type { EngineRequest } from '../worker/protocol.ts'
import { createEditor } from './create-editor.ts'
import { trackFindings } from './track-findings.ts'

/** The engine's worker without a worker: answers each message in its own turn. */
class InlineWorker {
  readonly #service = createEngineService(packs)
  readonly #listeners: ((event: { readonly data: unknown }) => void)[] = []
  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void {
    if (type === 'message') this.#listeners.push(listener)
  }
  postMessage(request: EngineRequest): void {
    const reply = structuredClone(this.#service.answer(structuredClone(request)))
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener({ data: reply })
    })
  }
  terminate(): void {}
}

vi.mock('../worker/worker-url.ts', () => ({ createModuleWorker: () => new InlineWorker() }))

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
let stop = () => {}
afterEach(() => stop())

function open() {
  let ids = 0
  const core = createEditor({
    project: 'project:test',
    document: mhealth,
    revision: 1,
    readOnly: null,
    vocabularies,
    newId: (table) => `${table}:new${ids++}`,
    now: () => Date.UTC(2026, 0, 31),
    author: () => 'R. Novak',
    retrySave: () => undefined,
    close: async () => undefined,
  })
  stop = trackFindings(core)
  return core.editor
}

/** What people see of a row. */
function plain(rows: readonly ThreatRow[]) {
  return rows.map((row) => ({
    ...{ id: row.id, shortId: row.shortId, title: row.title, origin: row.origin, status: row.status },
    ...{ names: row.subjectNames, subjects: row.subjects, assumed: row.assumed, dread: row.dread },
    ...{ why: row.finding?.why, facts: row.finding?.facts, reconfirm: row.reconfirm, owner: row.owner },
  }))
}

function expected(editor: ReturnType<typeof open>) {
  const { document } = editor.document.getState()
  return plain(joinThreats(document, evaluate(document, packsOf(packs, document).packs).findings, dread))
}

test('shows after each edit the rows that evaluating the model gives, in the same order', async () => {
  const editor = open()
  await settled()
  const rows = () => editor.findings.getState().rows
  expect(rows().length).toBeGreaterThan(300)
  expect(plain(rows())).toEqual(expected(editor))

  const [first] = rows()
  const flow = rows().find(({ subjects }) => subjects.length === 1 && subjects[0]?.startsWith('flow:'))
  const [subject] = flow?.subjects ?? []
  if (first === undefined || subject === undefined) throw new Error('no threats')
  const summary = ({ id, title, subjectNames, finding }: ThreatRow) => ({
    ...{ finding: id, title, subjectNames, facts: [...(finding?.facts ?? [])] as never },
  })
  const far = rows().find(
    ({ subjects }) => !subjects.includes(subject) && subjects[0]?.startsWith('element:'),
  )
  editor.dispatch(
    decideThreats,
    {
      threats: [first, flow, far].flatMap((row) => (row === undefined ? [] : summary(row))),
      patch: { status: 'accepted', reason: 'Known' },
    },
    { label: 'Accept' },
  )
  await settled()
  expect(plain(rows())).toEqual(expected(editor))

  const untouched = rows().find(({ id }) => id === far?.id)
  editor.dispatch(renameSubject, { id: subject, name: 'Another name' }, { label: 'Rename' })
  editor.dispatch(
    setProperty,
    { subjects: [subject], property: 'encrypted', value: 'no' },
    { label: 'Answer' },
  )
  await settled()
  expect(plain(rows())).toEqual(expected(editor))
  expect(rows().find(({ id }) => id === far?.id)).toBe(untouched)

  editor.undo()
  editor.undo()
  await settled()
  expect(plain(rows())).toEqual(expected(editor))
  expect(await editor.engine.openQuestions()).toContainEqual({
    ...{ property: 'tokenSigningProtected', family: 'process', assumed: 1, removes: 1 },
    subjects: [{ id: 'element:idp', assumed: 1 }],
    answers: [
      { value: 'yes', removes: 1 },
      { value: 'no', removes: 0 },
    ],
  })
})

test('keeps the list when an edit concerns no threat', async () => {
  const editor = open()
  await settled()
  const { rows } = editor.findings.getState()
  const [boundary] = Object.values(mhealth.tables.boundary)
  if (boundary === undefined) throw new Error('no boundaries')
  editor.dispatch(renameSubject, { id: boundary.id, name: 'Another place' }, { label: 'Rename' })
  await settled()
  expect(editor.findings.getState()).toMatchObject({ revision: 2 })
  expect(editor.findings.getState().rows).toBe(rows)
})
