import { ShieldPlus } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { ThreatEvent } from '../../../model/tables.ts'
import type { EventRisk } from '../../../risk/event-risk.ts'
import { Button } from '../../controls/Button.tsx'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { ThreatLinks } from '../parts/ThreatLinks.tsx'

/** What an event hangs together with: mitigations that lower it, rules and the threats that they found, a remark. */
export function EventLinks({
  event,
  risk,
  isReadOnly,
  onEdit,
}: {
  readonly event: ThreatEvent
  readonly risk: EventRisk | undefined
  readonly isReadOnly: boolean
  readonly onEdit: (fields: Partial<Omit<ThreatEvent, 'id'>>) => void
}) {
  const mitigations = useDocument(({ document }) => list(document, 'mitigation'))
  const findings = risk?.findings ?? []
  return (
    <span className="flex flex-col items-start">
      <Popover
        label={t('risk.events.mitigations')}
        className="w-80"
        trigger={
          <Button variant="ghost" icon={ShieldPlus} className="text-xs">
            {t('risk.events.mitigated', { n: event.mitigations.length })}
          </Button>
        }
      >
        <p className="px-1 pb-1 text-xs text-ink-2">{t('risk.events.mitigations.help')}</p>
        {mitigations.length === 0 && (
          <p className="px-1 text-xs text-ink-3">{t('risk.events.mitigations.none')}</p>
        )}
        {mitigations.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={event.mitigations.includes(id)}
            disabled={isReadOnly}
            onChange={(on) =>
              onEdit({
                mitigations: on
                  ? [...event.mitigations, id]
                  : event.mitigations.filter((other) => other !== id),
              })
            }
          />
        ))}
      </Popover>
      <Popover
        label={t('risk.events.found')}
        align="end"
        className="w-110"
        trigger={
          <Button variant="ghost" className="text-xs">
            {t('risk.events.foundBy', { rules: event.rules.length, threats: findings.length })}
          </Button>
        }
      >
        <p className="px-1 pb-1 text-xs text-ink-2">{event.rules.join(', ') || t('risk.events.noRules')}</p>
        <ThreatLinks ids={findings} most={12} />
        <TextArea
          label={t('risk.controls.comment')}
          value={event.comment}
          disabled={isReadOnly}
          className="mt-2"
          onCommit={(comment) => onEdit({ comment })}
        />
      </Popover>
    </span>
  )
}
