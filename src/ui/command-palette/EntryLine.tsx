import { classNames } from '../controls/class-names.ts'
import type { FoundEntry } from './arrange-entries.ts'

interface EntryLineProps {
  readonly found: FoundEntry
  readonly id: string
  readonly index: number
  readonly isActive: boolean
  readonly onRun: () => void
}

/** One entry: what it is called, what tells it apart or why it cannot be run, and its key. */
export function EntryLine({ found: { entry, at }, id, index, isActive, onRun }: EntryLineProps) {
  const Icon = entry.icon
  const isOff = entry.reason != null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the list
    // biome-ignore lint/a11y/useFocusableInteractive: the field names the active one
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={isOff || undefined}
      data-index={index}
      onClick={onRun}
      className={classNames(
        'flex min-h-8 items-center gap-2.5 rounded-md px-2.5 py-1',
        isActive ? 'bg-accent-tint' : !isOff && 'hover:bg-line/50',
        isOff ? 'cursor-default' : 'cursor-pointer',
      )}
    >
      {Icon !== undefined && (
        <Icon aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0 text-ink-3" />
      )}
      <span className={classNames('min-w-0 shrink truncate', isOff && 'text-ink-2')}>
        <Lettered text={entry.label} at={at} />
      </span>
      {(isOff || entry.detail !== undefined) && (
        <span
          className={classNames('min-w-0 flex-1 truncate text-xs', isActive ? 'text-ink-2' : 'text-ink-3')}
        >
          {isOff ? entry.reason : entry.detail}
        </span>
      )}
      {entry.shortcut !== undefined && (
        <kbd className="ms-auto shrink-0 rounded-sm border border-line bg-canvas px-1.5 font-sans text-xs text-ink-2">
          {entry.shortcut}
        </kbd>
      )}
    </div>
  )
}

/** A text with the letters that were typed in bold. */
function Lettered({ text, at }: { readonly text: string; readonly at: readonly number[] }) {
  if (at.length === 0) return text
  const places = new Set(at)
  const letters = [...text].map((letter, place) => ({ letter, place }))
  return letters.map(({ letter, place }) =>
    places.has(place) ? (
      <b key={place} className="font-semibold text-accent">
        {letter}
      </b>
    ) : (
      letter
    ),
  )
}
