import type { KeyboardEvent } from 'react'
import { t } from '../../../messages/messages.ts'
import { type Maturity, maturities } from '../../../model/records/risk-policy.ts'
import type { ControlPhase, ControlRow } from '../../../risk/control-row.ts'
import { classNames } from '../../controls/class-names.ts'
import { Menu, type MenuEntry } from '../../controls/Menu.tsx'
import { phaseKeys } from '../parts/step-keys.ts'
import { maturityKeys } from './control-keys.ts'

interface MaturityCellProps {
  readonly row: ControlRow
  readonly phase: ControlPhase
  readonly isReadOnly: boolean
  readonly onSet: (maturity: Maturity | undefined) => void
}

/**
 * The maturity of a control in a phase, as `L3 (L4)`: what people say, and what mitigations amount to. A digit
 * sets it, Delete takes it away, arrows move, Enter opens the list. What is taken over from elsewhere is grey.
 */
export function MaturityCell({ row, phase, isReadOnly, onSet }: MaturityCellProps) {
  const cell = row.phases[phase]
  const own = row.record?.[phase]
  const name = t('risk.controls.maturityOf', {
    name: `${row.number} ${row.title}`.trim(),
    phase: t(phaseKeys[phase]),
  })
  const text = row.applies ? cell.text : t('risk.controls.na')
  if (isReadOnly) {
    return <span className="px-1.5 text-ink-2 tabular-nums">{text}</span>
  }
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const digit = maturities.find((maturity) => maturity === `L${event.key}`)
    if (digit !== undefined) onSet(digit)
    else if (event.key === 'Delete' || event.key === 'Backspace') onSet(undefined)
    else if (!moveCell(event.currentTarget, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const entries: readonly MenuEntry[] = [
    ...maturities.map((maturity) => ({
      label: `${maturity} ${t(maturityKeys[maturity])}`,
      shortcut: maturity.slice(1),
      checked: own === maturity,
      onSelect: () => onSet(maturity),
    })),
    'separator',
    { label: t('risk.controls.clear'), disabled: own === undefined, onSelect: () => onSet(undefined) },
  ]
  return (
    <Menu align="end" entries={entries}>
      <button
        type="button"
        data-maturity
        aria-label={`${name}: ${text === '' ? t('risk.controls.nothing') : text}`}
        onKeyDown={onKeyDown}
        className={classNames(
          'h-7 w-full truncate rounded-sm border border-transparent px-1.5 text-start tabular-nums hover:border-line hover:bg-panel',
          own === undefined ? 'font-normal text-ink-3 italic' : 'font-medium text-ink',
        )}
      >
        {text === '' ? '–' : text}
      </button>
    </Menu>
  )
}

/** Takes the focus to the next maturity in the direction of an arrow key; false for other keys. */
function moveCell(from: HTMLElement, key: string): boolean {
  const row = from.closest('tr')
  const cell = from.closest('td')
  if (row === null || cell === null) return false
  const here = [...row.querySelectorAll<HTMLElement>('[data-maturity]')]
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    here[here.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)]?.focus()
    return true
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  const column = [...row.children].indexOf(cell)
  for (let next: Element | null = sibling(row, key); next !== null; next = sibling(next, key)) {
    const target = next.children[column]?.querySelector<HTMLElement>('[data-maturity]')
    if (target) {
      target.focus()
      break
    }
  }
  return true
}

function sibling(row: Element, key: string): Element | null {
  return key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling
}
