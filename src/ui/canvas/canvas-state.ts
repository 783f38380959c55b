import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../app/editor.ts'
import type { Box, Point } from '../../base/geometry.ts'
import type { ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import type { CheckMark } from './check-mark.ts'
import type { Draft } from './draft.ts'
import type { Gap } from './guides/equal-gaps.ts'
import type { Guide } from './snap-move.ts'

/**
 * What the pointer is in the middle of. It lives beside the session and not in the document: the document
 * changes once, when the gesture ends, and not at all when Escape ends it.
 */
export type Gesture =
  | {
      readonly kind: 'move'
      readonly draft: Draft
      readonly guides: readonly Guide[]
      readonly gaps: readonly Gap[]
      readonly count: number
      /** The flow into which what is moved would be set here. */
      readonly onto?: FlowId | null
    }
  | { readonly kind: 'resize'; readonly draft: Draft; readonly guides?: readonly Guide[] }
  | { readonly kind: 'shape'; readonly draft: Draft }
  /** Things are on their way to where a layout has put them. */
  | { readonly kind: 'arrange'; readonly draft: Draft }
  | { readonly kind: 'marquee'; readonly box: Box }
  | { readonly kind: 'lasso'; readonly loop: readonly Point[] }
  | ConnectGesture
  | ({ readonly kind: 'reconnect'; readonly flow: FlowId; readonly end: 'source' | 'target' } & Aim)
  | { readonly kind: 'draw-box'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'draw-line'; readonly from: Point; readonly to: Point }

export interface ConnectGesture extends Aim {
  readonly kind: 'connect'
  readonly source: ElementId
  /** By keyboard: Tab and arrows choose the target, Enter connects. */
  readonly byKeyboard: boolean
}

/** Where a loose end of a flow points: a place, and the element there. */
interface Aim {
  readonly at: Point
  readonly over: ElementId | null
}

/** Something on its way from the palette; `at` in client pixels, `onCanvas` while it can be dropped. */
export interface Drop {
  /** A stencil, or a picture of something larger with its size in diagram units. */
  readonly ghost:
    | { readonly stencil: string }
    | { readonly picture: string; readonly w: number; readonly h: number }
  readonly at: Point
  readonly onCanvas: boolean
}

export interface CanvasState {
  readonly gesture: Gesture | null
  readonly hover: SubjectId | null
  /** What has the keyboard focus, or is to have it as soon as it is mounted. */
  readonly focus: SubjectId | null
  readonly drop: Drop | null
  /** What the model check says, by subject. */
  readonly checks: ReadonlyMap<SubjectId, CheckMark>
  /** Whose results are shown beside its mark. */
  readonly openCheck: SubjectId | null
  /** Space is held: the pointer moves the view. */
  readonly isPanning: boolean
  /** Movements snap to a grid of so many diagram units, before anything else; null: to neighbours first. */
  readonly grid: number | null
  /** The group in which things are selected one by one, since it was double clicked. */
  readonly enteredGroup: string | null
  /** The element that shows the diagram, for turning client pixels into diagram units. */
  readonly surface: HTMLElement | null
  /** Said by the live region; the number makes the same words be said again. */
  readonly announcement: { readonly text: string; readonly count: number }
}

const states = new WeakMap<Editor, StoreApi<CanvasState>>()

/** The canvas' own state for an open model: shared by diagram, palette and announcer. */
export function canvasOf(editor: Editor): StoreApi<CanvasState> {
  const known = states.get(editor)
  if (known !== undefined) return known
  const store = createStore<CanvasState>(() => ({
    gesture: null,
    hover: null,
    focus: null,
    drop: null,
    checks: new Map(),
    openCheck: null,
    isPanning: false,
    grid: null,
    enteredGroup: null,
    surface: null,
    announcement: { text: '', count: 0 },
  }))
  states.set(editor, store)
  return store
}

/** Says a sentence to screen readers, politely. */
export function announce(editor: Editor, text: string): void {
  canvasOf(editor).setState((state) => ({ announcement: { text, count: state.announcement.count + 1 } }))
}
