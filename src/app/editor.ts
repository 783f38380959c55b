import type { StoreApi } from 'zustand/vanilla'
import type { Point } from '../base/geometry.ts'
import type { Result } from '../base/result.ts'
import type { Command, Refusal } from '../commands/command.ts'
import type { WaysOut } from '../engine/answers-that-remove.ts'
import type { Evaluation } from '../engine/finding.ts'
import type { OpenQuestion } from '../engine/open-questions.ts'
import type { Vocabulary } from '../engine/pack.ts'
import type { SilentRule } from '../engine/silent-rules.ts'
import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import type { Change } from '../model/change.ts'
import type { Document } from '../model/document.ts'
import type { DiagramId, SubjectId } from '../model/tables.ts'
import type { OwnPacks } from './packs/own-packs-of.ts'

/**
 * One open model: its document, its session, its history, its findings. Without React: components read
 * the stores (smallest slice) and call `dispatch` or an action.
 */
export interface Editor {
  /** Id of the project in storage. */
  readonly project: string
  readonly vocabulary: VocabularyIndex
  /** The packs that the model uses, without their rules. */
  readonly vocabularies: readonly Vocabulary[]
  /** The packs as a store: other ones while the model chooses, and while a pack of one's own is edited. */
  readonly packs: StoreApi<PacksState>
  readonly document: StoreApi<DocumentState>
  readonly session: StoreApi<SessionState>
  readonly findings: StoreApi<FindingsState>
  readonly save: StoreApi<SaveState>
  readonly history: StoreApi<HistoryState>
  /** Runs a command: changes, consequences, history, autosave, worker, other tabs. */
  readonly dispatch: <A>(
    command: Command<A>,
    args: A,
    options: DispatchOptions,
  ) => Result<readonly Change[], Refusal>
  /** "May I?": the refusal, or null when `dispatch` would succeed. */
  readonly refusal: <A>(command: Command<A>, args: A) => Refusal | null
  /** A fresh id, so that the caller of `dispatch` knows what it made. */
  readonly newId: <P extends string>(table: P) => `${P}:${string}`
  /** What the engine works out only when somebody wants to know. */
  readonly engine: EngineQuestions
  readonly undo: () => void
  readonly redo: () => void
  /** Tries to save again at once, after an error. */
  readonly retrySave: () => void
  /** Releases worker, lock and listeners after the last save. */
  readonly close: () => Promise<void>
}

/** Answered as of the edits made until now; with nothing when the engine is gone. */
export interface EngineQuestions {
  /** Smallest sets of answers after which a finding would be gone, and what only moving things would do. */
  readonly removalsOf: (findingId: string) => Promise<WaysOut>
  /** The rules that do not fire on an element or a flow, the nearest first, and what they lack. */
  readonly silentOn: (subject: SubjectId) => Promise<readonly SilentRule[]>
  /** What to ask about the model, what an answer removes most first. */
  readonly openQuestions: () => Promise<readonly OpenQuestion[]>
}

export interface PacksState {
  readonly vocabularies: readonly Vocabulary[]
  readonly vocabulary: VocabularyIndex
  readonly own: OwnPacks
  /** Ids of packs that the model names and that are not here. */
  readonly missing: readonly string[]
}

export interface DispatchOptions {
  /** What undo says it undid, such as "Move 3 elements". */
  readonly label: string
  /** Consecutive edits with the same key within a short time become one undo step (typing, nudging). */
  readonly mergeKey?: string
  /** Selection after the edit; what was selected before is restored by undo. */
  readonly select?: readonly SubjectId[]
  /** Diagram shown after the edit; undo goes back to the one shown before. */
  readonly show?: DiagramId
}

export interface DocumentState {
  readonly document: Document
  /** Counts every applied transaction, undo and redo included. */
  readonly revision: number
  /** Null, or why nothing can be changed: another tab writes, or the file is from a newer version. */
  readonly readOnly: 'other-tab' | 'newer-version' | null
}

/** Of this tab only: never saved with the document, never undone by itself. */
export interface SessionState {
  readonly diagram: DiagramId
  readonly selection: readonly SubjectId[]
  /** Row in hand in the threat table and the threat panel. */
  readonly threat: string | null
  /** Parts to highlight (hovered reason or threat in hand); the rest of the diagram is dimmed. */
  readonly highlight: readonly SubjectId[]
  readonly tool: 'select' | 'lasso' | 'pan' | 'connect' | 'boundary-box' | 'boundary-line' | 'comment'
  /** Stencil used for the next thing that a tool draws; null for the base type. */
  readonly stencil: string | null
  readonly viewport: { readonly x: number; readonly y: number; readonly zoom: number }
  /** Size of the canvas in CSS pixels, for zoom to fit. */
  readonly canvasSize: { readonly w: number; readonly h: number }
  readonly pointer: Point | null
  /** Subject whose name is being edited in place. */
  readonly renaming: SubjectId | null
  readonly bottomPanel: 'threats' | 'questions' | 'elements' | 'flows' | 'assets' | 'mitigations'
  /** Tab of the details panel while something is selected and no threat is in hand. */
  readonly detailsTab: 'properties' | 'threats' | 'mitigations'
}

export interface FindingsState extends Evaluation {
  /** Document revision that the findings belong to; behind `document.revision` while evaluating. */
  readonly revision: number
  /** Findings joined with decisions; recomputed when either changes. */
  readonly rows: readonly ThreatRow[]
  /** Row ids by subject, for badges on the canvas and for filtering. */
  readonly bySubject: ReadonlyMap<SubjectId, readonly string[]>
  /** Set when the worker is gone; findings are then those of the last good evaluation. */
  readonly failure: string | null
}

export interface SaveState {
  readonly status: 'saved' | 'saving' | 'error' | 'read-only'
  /** Message for people when `status` is `error`. */
  readonly problem: string | null
}

export interface HistoryState {
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** What undo or redo last did, for the announcement, such as "Undid: move 3 elements". */
  readonly lastAnnouncement: string | null
}
