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
  readonly group: ActionGroup
  /** Other words under which people look for it, in the language of the window; the label need not be among them. */
  readonly words?: () => string
  /** Whether it can run now; toolbar and menus grey it out otherwise. */
  readonly enabled: (context: ActionContext) => boolean
  /** Why it cannot run now, as a sentence; without it, or for null, the usual reasons are given. */
  readonly reason?: (context: ActionContext) => string | null
  readonly run: (context: ActionContext) => void | Promise<void>
  /** Keys also work while a text field has the focus (saving does, deleting must not). */
  readonly inTextFields?: boolean
  /** Keys also work while the risk screen is shown in place of the diagram: it acts on nothing drawn. */
  readonly withoutDiagram?: boolean
  /** Keys work only while the focus is in the diagram: plain letters, and Enter, mean other things elsewhere. */
  readonly inDiagram?: boolean
  /** Keys work only while the focus is in a table, which sees to them itself: there they come before all others. */
  readonly inTable?: boolean
}

export type ActionGroup = 'edit' | 'walk' | 'table' | 'view' | 'model' | 'help'

export interface ActionContext {
  readonly editor: Editor
  readonly shell: Shell
}

/** What actions ask of the window around the editor. */
export interface Shell {
  readonly open: (
    dialog:
      | 'commands'
      | 'export'
      | 'export-diagram'
      | 'export-tm7'
      | 'import-summary'
      | 'keys'
      | 'move'
      | 'save-component'
      | 'settings'
      | 'tour',
  ) => void
  readonly leave: () => void
  /** Shows a section of the risk screen; null goes back to the diagram. */
  readonly showRisk: (section: string | null) => void
  readonly saveToFile: () => Promise<void>
  readonly openFile: () => Promise<void>
  readonly toggleTheme: () => void
  /** Shows the map of the diagram, or folds it away. */
  readonly toggleMap: () => void
  /** Connects the selected elements, or asks where to. */
  readonly startConnecting: () => void
  /** What only the canvas can do, as it knows what has the focus and what is drawn. */
  readonly onCanvas: (job: CanvasJob) => void
  /** Shows a tab of the panel at the start of the window, with the keyboard in it; unfolds the panel. */
  readonly showSide: (side: Side) => void
  /** Goes to the next place that was found (1), or the one before (-1). */
  readonly stepResult: (step: 1 | -1) => void
  /** Takes the keyboard to the next panel, or the one before: stencils, diagram, work, details. */
  readonly focusPanel: (step: 1 | -1) => void
  /** Puts text on the clipboard; where the browser refuses, it can still be pasted in this window. */
  readonly writeClipboard: (text: string) => Promise<void>
  /** Null when the browser refuses and nothing was copied in this window. */
  readonly readClipboard: () => Promise<string | null>
  /** A short message that goes away by itself and is read out, with something to do about it. */
  readonly notify: (text: string, offer?: Offer) => void
}

export type Side = 'stencils' | 'outline' | 'search'

/**
 * `next`, `previous`, `first`, `last` in reading order; `out` and `in` along flows, `down` and `up` to
 * another element, or from one flow of an element to another; `add-` keeps what was selected. `toggle` takes what has the focus into the
 * selection, or out of it; `where` tells about it. `checks` shows what the model check says, `menu` the menu of the selection.
 */
export type CanvasJob =
  | WalkStep
  | `add-${WalkStep}`
  | 'toggle'
  | 'checks'
  | 'menu'
  | 'where'
  | 'wider'
  | 'narrower'
  | 'higher'
  | 'lower'

export type WalkStep = 'next' | 'previous' | 'first' | 'last' | 'out' | 'in' | 'down' | 'up'

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
  /** Option on Apple systems. */
  readonly alt?: boolean
}

export function matchesChord(chord: KeyChord, event: KeyEvent, apple: boolean): boolean {
  const mod = apple ? event.metaKey : event.ctrlKey
  const otherMod = apple ? event.ctrlKey : event.metaKey
  if (otherMod || mod !== (chord.mod ?? false) || event.altKey !== (chord.alt ?? false)) return false
  return keyOf(event) === chord.key && (!shiftMatters(chord) || event.shiftKey === (chord.shift ?? false))
}

/**
 * The key of an event as chords name it. With Alt, letters and digits are read from the place of the key, as Option
 * makes other signs of them.
 */
export function keyOf({ key, altKey, code }: KeyEvent): string {
  const place = altKey ? /^(?:Key|Digit)(.)$/.exec(code ?? '')?.[1] : undefined
  const name = place ?? key
  return name.length === 1 ? name.toLowerCase() : name
}

/** Signs such as "?" already contain the shift key of the layout they were typed on. */
export function shiftMatters({ key }: KeyChord): boolean {
  return key.length > 1 || /[a-z0-9 ]/.test(key)
}

export type KeyEvent = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly code?: string
}

/** Keys as people read them: `Ctrl Shift Z`, `⇧⌘Z`. */
export function chordText(chord: KeyChord, apple: boolean): string {
  const name = (apple ? appleNames[chord.key] : undefined) ?? keyNames[chord.key] ?? chord.key.toUpperCase()
  const parts = apple
    ? [chord.alt ? '⌥' : '', chord.shift ? '⇧' : '', chord.mod ? '⌘' : '', name]
    : [chord.mod ? 'Ctrl' : '', chord.alt ? 'Alt' : '', chord.shift ? 'Shift' : '', name]
  return parts.filter((part) => part !== '').join(apple ? '' : ' ')
}

const keyNames: { readonly [key: string]: string | undefined } = {
  Delete: 'Del',
  Backspace: '⌫',
  Escape: 'Esc',
  Enter: 'Enter',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ContextMenu: 'Menu',
  Home: 'Home',
  End: 'End',
  ' ': 'Space',
}

const appleNames: { readonly [key: string]: string | undefined } = {
  Delete: '⌦',
  Escape: '⎋',
  Enter: '↩',
  Tab: '⇥',
}
