import type { Editor } from './editor.ts'

/**
 * Something a person can do, in one place: toolbar, menus, shortcuts and the list of keys are all made
 * from it. One file each in `actions/`.
 */
export interface Action {
  /** `<verb>-<noun>`, as the file is named. */
  readonly id: string
  readonly label: (context: ActionContext) => string
  /** Keys that run it; the first is shown. Empty for none. */
  readonly keys: readonly KeyChord[]
  readonly group: 'edit' | 'view' | 'model' | 'help'
  /** Whether it can run now; toolbar and menus grey it out otherwise. */
  readonly enabled: (context: ActionContext) => boolean
  readonly run: (context: ActionContext) => void | Promise<void>
  /** Keys also work while a text field has the focus (saving does, deleting must not). */
  readonly inTextFields?: boolean
  /** Keys also work while the risk screen is shown in place of the diagram: it acts on nothing drawn. */
  readonly withoutDiagram?: boolean
  /** Keys work only while the focus is in the diagram: plain letters, and Enter, mean other things elsewhere. */
  readonly inDiagram?: boolean
}

export interface ActionContext {
  readonly editor: Editor
  readonly shell: Shell
}

/** What actions ask of the window around the editor. */
export interface Shell {
  readonly open: (
    dialog: 'export' | 'export-diagram' | 'export-tm7' | 'import-summary' | 'keys' | 'move' | 'settings',
  ) => void
  readonly leave: () => void
  /** Shows a section of the risk screen; null goes back to the diagram. */
  readonly showRisk: (section: string | null) => void
  readonly saveToFile: () => Promise<void>
  readonly openFile: () => Promise<void>
  readonly toggleTheme: () => void
  /** Connects the selected elements, or asks where to. */
  readonly startConnecting: () => void
  /** Takes the keyboard to the next panel, or the one before: stencils, diagram, work, details. */
  readonly focusPanel: (step: 1 | -1) => void
  /** Puts text on the clipboard; where the browser refuses, it can still be pasted in this window. */
  readonly writeClipboard: (text: string) => Promise<void>
  /** Null when the browser refuses and nothing was copied in this window. */
  readonly readClipboard: () => Promise<string | null>
  /** A short message that goes away by itself and is read out, with something to do about it. */
  readonly notify: (text: string, offer?: Offer) => void
}

/** A button of a message. */
export interface Offer {
  readonly label: string
  readonly run: () => void
}

/** `mod` is Command on Apple systems and Control elsewhere. */
export interface KeyChord {
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly key: string
  readonly mod?: boolean
  readonly shift?: boolean
}

export function matchesChord(chord: KeyChord, event: KeyEvent, apple: boolean): boolean {
  const mod = apple ? event.metaKey : event.ctrlKey
  const otherMod = apple ? event.ctrlKey : event.metaKey
  if (event.altKey || otherMod || mod !== (chord.mod ?? false)) return false
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  // Signs such as "?" already contain the shift key of the layout they were typed on.
  const shiftMatters = chord.key.length > 1 || /[a-z0-9]/.test(chord.key)
  return key === chord.key && (!shiftMatters || event.shiftKey === (chord.shift ?? false))
}

export type KeyEvent = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Keys as people read them: `Ctrl Shift Z`, `⇧⌘Z`. */
export function chordText(chord: KeyChord, apple: boolean): string {
  const name = keyNames[chord.key] ?? chord.key.toUpperCase()
  const parts = apple
    ? [chord.shift ? '⇧' : '', chord.mod ? '⌘' : '', name]
    : [chord.mod ? 'Ctrl' : '', chord.shift ? 'Shift' : '', name]
  return parts.filter((part) => part !== '').join(apple ? '' : ' ')
}

const keyNames: { readonly [key: string]: string | undefined } = {
  Delete: 'Del',
  Backspace: '⌫',
  Escape: 'Esc',
  Enter: 'Enter',
  F2: 'F2',
  ArrowUp: '↑',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ' ': 'Space',
}
