import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Editor } from '../../../app/editor.ts'
import type { Point } from '../../../base/geometry.ts'
import type { SubjectId } from '../../../model/tables.ts'

/** What is shown of the comments of an open model. */
export interface CommentState {
  /** Comment whose thread is open. */
  readonly open: string | null
  /** A comment that is being written, with its place as comments keep it. */
  readonly draft: ({ readonly subject: SubjectId | null } & Point) | null
  readonly showsList: boolean
}

const states = new WeakMap<Editor, StoreApi<CommentState>>()

export function commentsOf(editor: Editor): StoreApi<CommentState> {
  const known = states.get(editor)
  if (known !== undefined) return known
  const store = createStore<CommentState>(() => ({ open: null, draft: null, showsList: false }))
  states.set(editor, store)
  return store
}
