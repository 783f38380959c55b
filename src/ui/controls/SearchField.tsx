import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { classNames } from './class-names.ts'
import { inputLook } from './Field.tsx'

export interface SearchFieldProps {
  /** Announced, and shown while the field is empty unless there is a placeholder. */
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** Without the magnifier, where what is around the field says enough. */
  readonly isPlain?: boolean
  /** Name of a button that empties the field in place of the browser's; Escape does the same. */
  readonly clearLabel?: string
  /** Not called for the Escape that empties the field. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** The list of results that the field has the keys of; the id of the one in hand. */
  readonly list?: { readonly id: string; readonly activeId: string | undefined }
  readonly className?: string
}

/** One line to search with; each key is told at once. */
export function SearchField({
  label,
  placeholder = label,
  value,
  onChange,
  isPlain = false,
  clearLabel,
  onKeyDown,
  list,
  className,
}: SearchFieldProps) {
  return (
    <div className={classNames('relative', className)}>
      {!isPlain && (
        <Search
          aria-hidden="true"
          size={14}
          strokeWidth={1.75}
          className="pointer-events-none absolute top-1.75 start-2 text-ink-3"
        />
      )}
      <input
        type="search"
        aria-label={label}
        {...(list !== undefined && {
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': list.id,
          'aria-activedescendant': list.activeId,
          'aria-autocomplete': 'list' as const,
        })}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (clearLabel !== undefined && event.key === 'Escape' && value !== '') {
            event.preventDefault()
            onChange('')
          } else onKeyDown?.(event)
        }}
        className={classNames(
          inputLook,
          !isPlain && 'ps-7',
          clearLabel !== undefined && 'pe-7 [&::-webkit-search-cancel-button]:hidden',
        )}
      />
      {clearLabel !== undefined && value !== '' && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => onChange('')}
          className="absolute top-0.5 end-0.5 flex size-6 items-center justify-center rounded-sm text-ink-3 hover:text-ink"
        >
          <X aria-hidden="true" size={14} strokeWidth={1.75} />
        </button>
      )}
    </div>
  )
}
