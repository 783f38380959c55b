import type { Editor } from '../editor.ts'

/** What can be done in a table, apart from going about in it. */
export type TableJob =
  | 'edit'
  | 'fill-down'
  | 'clear'
  | 'copy'
  | 'cut'
  | 'paste'
  | 'choose-all'
  | 'choose-none'
  | 'remove'
  | 'save-view'
  | 'columns'
  | 'export-xlsx'
  | 'export-csv'

/** A table on screen, as actions know it. */
export interface TableInHand {
  /** Why it cannot do that now, as a sentence; null when it can. */
  readonly refusal: (job: TableJob) => string | null
  readonly run: (job: TableJob) => void | Promise<void>
}

const tables = new WeakMap<Editor, readonly TableInHand[]>()

/** The table that had the keyboard last, of those on screen; null where there is none. */
export function tableInHand(editor: Editor): TableInHand | null {
  return tables.get(editor)?.at(-1) ?? null
}

/** Offers a table to actions, before all others: when it comes on screen, and when the keyboard enters it. */
export function takeTable(editor: Editor, table: TableInHand): void {
  tables.set(editor, [...(tables.get(editor) ?? []).filter((other) => other !== table), table])
}

/** A table leaves the screen. */
export function leaveTable(editor: Editor, table: TableInHand): void {
  tables.set(
    editor,
    (tables.get(editor) ?? []).filter((other) => other !== table),
  )
}
