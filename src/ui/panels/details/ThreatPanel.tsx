import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { dreadFor } from '../../../risk/risk-policy.ts'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { stepDigits } from '../threats/digit-entry.ts'
import { focusGrid, focusThreatPanel } from '../threats/focus-grid.ts'
import { confirmSuggested, neighbourOf, rate, takeThreat } from '../threats/threat-actions.ts'
import { threatPanelId } from '../threats/threat-grid-ids.ts'
import { threatTableOf } from '../threats/threat-table-store.ts'
import { useThreatView } from '../threats/use-threat-table.ts'
import { BackLink } from './BackLink.tsx'
import { RuleMenu } from './RuleMenu.tsx'
import { ThreatContent } from './ThreatContent.tsx'

/**
 * The threat in hand: why it is there, how bad, what to do. Wherever the focus is in it, 1 to 3 rate,
 * Enter confirms and goes on, Escape returns to the table.
 */
export function ThreatPanel({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  useThreatView() // The neighbours below follow what the table shows.
  const next = neighbourOf(editor, row.id)
  const previous = neighbourOf(editor, row.id, -1)
  const goTo = (neighbour: ThreatRow | null) => {
    if (neighbour === null) return
    takeThreat(editor, neighbour)
    focusThreatPanel()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      focusGrid()
      return
    }
    if (ownsKeys(event.target, event.key)) return
    const { store } = threatTableOf(editor)
    const isReadOnly = editor.document.getState().readOnly !== null
    if (event.key === 'Enter') {
      event.preventDefault()
      if (!isReadOnly) confirmSuggested(editor, [row])
      goTo(next)
      return
    }
    if (isReadOnly) return
    const count = dreadFor(editor.document.getState().document).factors.length
    const { factors } = row.dread
    const step = stepDigits(store.getState().entry, event.key, row.id, factors, null, count)
    if (step.kind === 'ignored') return
    event.preventDefault()
    store.setState({ entry: step.kind === 'typing' ? step.entry : null })
    if (step.kind === 'complete') rate(editor, [row], step.factors)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is everything about one threat
    <div
      id={threatPanelId}
      tabIndex={-1}
      role="group"
      aria-label={`${row.shortId} ${row.title}`}
      onKeyDown={onKeyDown}
      className="flex h-full min-h-0 flex-col outline-none"
    >
      <header className="flex h-9 shrink-0 items-center gap-1 border-b border-line pe-2 ps-1">
        <BackLink />
        <span className="ms-auto px-1 text-xs whitespace-nowrap text-ink-2 tabular-nums select-all">
          {row.shortId}
        </span>
        {row.origin === 'gone' && <Chip tone="outline">{t('threats.gone')}</Chip>}
        <IconButton
          size="small"
          icon={ArrowUp}
          label={t('details.previous')}
          disabled={previous === null}
          onClick={() => goTo(previous)}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={t('details.next')}
          disabled={next === null}
          onClick={() => goTo(next)}
        />
        {row.finding !== null && <RuleMenu finding={row.finding} />}
      </header>
      <ThreatContent key={row.id} row={row} onNext={next === null ? null : () => goTo(next)} />
    </div>
  )
}

/** Whether the control that has the focus uses the key itself. Radios leave digits and Enter to the panel. */
function ownsKeys(target: EventTarget, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input[type=radio]')) return false
  if (target.matches('input, select, textarea')) return true
  return key === 'Enter' && target.matches('button, a, summary, [role=button]')
}
