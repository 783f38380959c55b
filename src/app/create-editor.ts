import { createStore } from 'zustand/vanilla'
import { fail, type Result } from '../base/result.ts'
import type { Command, CommandContext, Refusal } from '../commands/command.ts'
import type { Vocabulary } from '../engine/pack.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { packsOf } from '../knowledge/packs-of.ts'
import { t } from '../messages/messages.ts'
import { applyChanges } from '../model/apply-changes.ts'
import type { Change } from '../model/change.ts'
import { diagramsInOrder } from '../model/diagrams-in-order.ts'
import { type Document, get, tableOf } from '../model/document.ts'
import { withConsequences } from '../model/integrity.ts'
import { invertChanges } from '../model/invert-changes.ts'
import { squashChanges } from '../model/squash-changes.ts'
import { type DiagramId, type SubjectId, type TableName, tableNames } from '../model/tables.ts'
import type {
  DispatchOptions,
  DocumentState,
  Editor,
  EngineQuestions,
  FindingsState,
  HistoryState,
  PacksState,
  SaveState,
  SessionState,
} from './editor.ts'
import { emptyHistory, type History, type HistoryEntry, popRedo, popUndo, pushEntry } from './history.ts'
import { noOwnPacks, type OwnPacks, packChoiceOf } from './packs/own-packs-of.ts'
import { switchDiagram } from './switch-diagram.ts'

/** One applied edit, as autosave, the worker and other tabs consume it. */
export interface Transaction {
  /** Revision that the document has after it. */
  readonly revision: number
  readonly changes: readonly Change[]
  readonly document: Document
  /** `remote`: from the tab that writes; it is not saved or sent again. */
  readonly origin: 'edit' | 'undo' | 'redo' | 'remote'
}

export interface EditorOptions {
  readonly project: string
  readonly document: Document
  readonly revision: number
  readonly readOnly: DocumentState['readOnly']
  /** The packs that are built in, without their rules. */
  readonly vocabularies: readonly Vocabulary[]
  /** The own packs of the model, as it is opened. */
  readonly own?: OwnPacks
  readonly newId: CommandContext['newId']
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly author: () => string
  readonly retrySave: () => void
  readonly close: () => Promise<void>
}

/** An editor with the doors that only the app layer uses. */
export interface EditorCore {
  readonly editor: Editor
  /** Who answers `editor.engine` from now on; null for nobody. */
  /** Other packs of one's own from now on: chosen, edited, or found after all. */
  readonly setOwnPacks: (own: OwnPacks) => void
  readonly connectEngine: (engine: EngineQuestions | null) => void
  readonly onTransaction: (listener: (transaction: Transaction) => void) => () => void
  /** Applies what another tab wrote. */
  readonly receive: (changes: readonly Change[], revision: number) => void
  /** Replaces the whole document after another tab's work was read again from storage. */
  readonly replace: (document: Document, revision: number) => void
}

/** The one place where a document changes while it is open. */
export function createEditor(options: EditorOptions): EditorCore {
  const document = createStore<DocumentState>(() => ({
    document: options.document,
    revision: options.revision,
    readOnly: options.readOnly,
  }))
  let own = options.own ?? noOwnPacks
  const packs = createStore<PacksState>(() => packsState(options.document))

  function packsState(of: Document): PacksState {
    const catalogue = own.packs.length === 0 ? options.vocabularies : [...options.vocabularies, ...own.packs]
    const { packs: chosen, missing } = packsOf(catalogue, of)
    // A model without any pack would have nothing to draw with.
    const vocabularies = chosen.length === 0 ? options.vocabularies : chosen
    const vocabulary = createVocabularyIndex(vocabularies)
    return { vocabularies, vocabulary, own, missing: missing.map(({ packId }) => packId) }
  }

  const session = createStore<SessionState>(() => initialSession(options.document))
  const findings = createStore<FindingsState>(() => noFindings)
  const save = createStore<SaveState>(() => ({
    status: options.readOnly === null ? 'saved' : 'read-only',
    problem: null,
  }))
  const historyView = createStore<HistoryState>(() => ({
    undoLabel: null,
    redoLabel: null,
    lastAnnouncement: null,
  }))
  const listeners = new Set<(transaction: Transaction) => void>()
  let history: History = emptyHistory
  let engine: EngineQuestions | null = null

  const context = (): CommandContext => ({
    newId: options.newId,
    now: () => new Date(options.now()).toISOString(),
    author: options.author(),
    isLooseEnd: (stencil) => packs.getState().vocabulary.baseOf(stencil) === 'loose-end',
  })

  function changesOf<A>(command: Command<A>, args: A): Result<readonly Change[], Refusal> {
    const state = document.getState()
    if (state.readOnly !== null) return fail({ code: 'read-only' })
    const result = command.run(state.document, args, context())
    return result.ok ? withConsequences(state.document, result.value) : result
  }

  function commit(changes: readonly Change[], origin: Transaction['origin'], revision?: number): void {
    const before = document.getState()
    const next = applyChanges(before.document, changes)
    const transaction: Transaction = {
      revision: revision ?? before.revision + 1,
      changes,
      document: next,
      origin,
    }
    // Packs first: what reads the document looks its types up.
    if (packChoiceOf(before.document) !== packChoiceOf(next)) packs.setState(packsState(next))
    document.setState({ document: next, revision: transaction.revision })
    dropGoneSelection(next)
    leaveGoneDiagram(next)
    for (const listener of listeners) listener(transaction)
  }

  function dropGoneSelection(next: Document): void {
    const { selection, renaming } = session.getState()
    const kept = selection.filter((id) => exists(next, id))
    if (kept.length !== selection.length) session.setState({ selection: kept, highlight: [] })
    if (renaming !== null && !exists(next, renaming)) session.setState({ renaming: null })
  }

  function leaveGoneDiagram(next: Document): void {
    const first = diagramsInOrder(next)[0]
    if (first !== undefined && get(next, 'diagram', session.getState().diagram) === undefined) {
      switchDiagram({ document, session }, first.id)
    }
  }

  function showAgain(diagram: DiagramId | null): void {
    if (diagram !== null && get(document.getState().document, 'diagram', diagram) !== undefined) {
      switchDiagram({ document, session }, diagram)
    }
  }

  function setHistory(next: History, announcement: string | null): void {
    history = next
    historyView.setState({
      undoLabel: next.undo.at(-1)?.label ?? null,
      redoLabel: next.redo.at(-1)?.label ?? null,
      lastAnnouncement: announcement,
    })
  }

  function dispatch<A>(
    command: Command<A>,
    args: A,
    dispatchOptions: DispatchOptions,
  ): Result<readonly Change[], Refusal> {
    const result = changesOf(command, args)
    if (!result.ok) return result
    const { selection: selectionBefore, diagram: diagramBefore } = session.getState()
    commit(result.value, 'edit')
    if (dispatchOptions.show !== undefined) showAgain(dispatchOptions.show)
    if (dispatchOptions.select !== undefined) session.setState({ selection: dispatchOptions.select })
    const isSeen = result.value.some(({ table }) => seenTables.has(table))
    const entry: HistoryEntry = {
      label: dispatchOptions.label,
      changes: result.value,
      selectionBefore,
      selectionAfter: session.getState().selection,
      diagramBefore: isSeen ? diagramBefore : null,
      diagramAfter: isSeen ? session.getState().diagram : null,
      mergeKey: dispatchOptions.mergeKey ?? null,
      at: options.now(),
    }
    setHistory(pushEntry(history, entry, squashChanges), null)
    return result
  }

  function undo(): void {
    const step = document.getState().readOnly === null ? popUndo(history) : null
    if (step === null) return
    commit(invertChanges(step.entry.changes), 'undo')
    showAgain(step.entry.diagramBefore)
    session.setState({ selection: existing(document.getState().document, step.entry.selectionBefore) })
    setHistory(step.history, t('app.undid', { label: step.entry.label }))
  }

  function redo(): void {
    const step = document.getState().readOnly === null ? popRedo(history) : null
    if (step === null) return
    commit(step.entry.changes, 'redo')
    showAgain(step.entry.diagramAfter)
    session.setState({ selection: existing(document.getState().document, step.entry.selectionAfter) })
    setHistory(step.history, t('app.redid', { label: step.entry.label }))
  }

  const editor: Editor = {
    project: options.project,
    get vocabularies() {
      return packs.getState().vocabularies
    },
    get vocabulary() {
      return packs.getState().vocabulary
    },
    packs,
    document,
    session,
    findings,
    save,
    history: historyView,
    dispatch,
    refusal: (command, args) => {
      const result = changesOf(command, args)
      return result.ok ? null : result.error
    },
    newId: options.newId,
    engine: {
      removalsOf: async (findingId) => (await engine?.removalsOf(findingId)) ?? { removals: [], advice: [] },
      silentOn: async (subject) => (await engine?.silentOn(subject)) ?? [],
      openQuestions: async () => (await engine?.openQuestions()) ?? [],
    },
    undo,
    redo,
    retrySave: options.retrySave,
    close: options.close,
  }

  return {
    editor,
    setOwnPacks: (next) => {
      own = next
      packs.setState(packsState(document.getState().document))
    },
    connectEngine: (connected) => {
      engine = connected
    },
    onTransaction: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receive: (changes, revision) => commit(changes, 'remote', revision),
    replace: (next, revision) => {
      packs.setState(packsState(next))
      document.setState({ document: next, revision })
      dropGoneSelection(next)
      leaveGoneDiagram(next)
      setHistory(emptyHistory, null)
      for (const listener of listeners) listener({ revision, changes: [], document: next, origin: 'remote' })
    },
  }
}

function exists(document: Document, id: string): boolean {
  const table = tableNames.find((name) => name === tableOf(id))
  return table !== undefined && Object.hasOwn(document.tables[table], id)
}

function existing(document: Document, ids: readonly SubjectId[]): readonly SubjectId[] {
  return ids.filter((id) => exists(document, id))
}

/** What a change in these tables does is to be seen in a diagram. */
const seenTables: ReadonlySet<TableName> = new Set(['diagram', 'element', 'flow', 'boundary', 'placement'])

function initialSession(document: Document): SessionState {
  return {
    diagram: diagramsInOrder(document)[0]?.id ?? 'diagram:main',
    selection: [],
    threat: null,
    highlight: [],
    tool: 'select',
    stencil: null,
    viewport: { x: 0, y: 0, zoom: 1 },
    canvasSize: { w: 0, h: 0 },
    pointer: null,
    renaming: null,
    bottomPanel: 'threats',
    detailsTab: 'properties',
  }
}

const noFindings: FindingsState = {
  findings: [],
  ruleErrors: [],
  revision: -1,
  rows: [],
  bySubject: new Map(),
  failure: null,
}
