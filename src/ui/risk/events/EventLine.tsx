import { Trash2 } from 'lucide-react'
import { editRecord } from '../../../commands/edit-record.ts'
import { removeThreatEvents } from '../../../commands/remove-threat-events.ts'
import { t } from '../../../messages/messages.ts'
import { ripParameterInfo } from '../../../methods/rip/parameters.ts'
import {
  type RipParameter,
  type RipType,
  ripParameters,
  ripTypes,
} from '../../../model/records/risk-policy.ts'
import type { ThreatEvent } from '../../../model/tables.ts'
import type { EventRisk } from '../../../risk/event-risk.ts'
import { phases } from '../../../risk/phase.ts'
import { Chip } from '../../controls/Chip.tsx'
import { DateField } from '../../controls/DateField.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { SubjectPicker } from '../../panels/SubjectPicker.tsx'
import { quietFields } from '../../panels/table-look.ts'
import { formatNumber } from '../parts/format.ts'
import { NumberCell } from '../parts/NumberCell.tsx'
import { SelectCell } from '../parts/SelectCell.tsx'
import { phaseKeys } from '../parts/step-keys.ts'
import { useWrite } from '../parts/use-write.ts'
import { Why } from '../parts/Why.tsx'
import { ripTypeKeys } from '../rip/rip-keys.ts'
import { EventLinks } from './EventLinks.tsx'

const wordKeys = {
  low: 'risk.events.low',
  moderate: 'risk.events.moderate',
  high: 'risk.events.high',
} as const
const wordInks = { low: 'text-low', moderate: 'text-medium', high: 'text-high' } as const

/** One row of the register, edited in place. */
export function EventLine({
  event,
  risk,
}: {
  readonly event: ThreatEvent
  readonly risk: EventRisk | undefined
}) {
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const edit = (fields: Partial<Omit<ThreatEvent, 'id'>>) =>
    write(editRecord, { table: 'threatEvent', id: event.id, fields }, { label: t('risk.undo.event') })
  return (
    <tr
      className={`${quietFields} align-top hover:bg-canvas [&>td]:border-b [&>td]:border-line/70 [&>td]:px-1.5 [&>td]:py-1.5`}
    >
      <td>
        <TextField
          label={t('risk.events.event')}
          hideLabel
          wrap
          value={event.name}
          disabled={isReadOnly}
          onCommit={(name) => edit({ name: name.trim() })}
        />
        {event.source !== '' && (
          <span className="ms-2 inline-flex items-center gap-1" title={event.description}>
            <Chip>{event.source}</Chip>
            <Chip tone="outline">{t('risk.events.reconstruction')}</Chip>
          </span>
        )}
      </td>
      <td>
        <SelectCell<RipParameter | 'none'>
          label={t('risk.rip.parameter')}
          value={event.parameter ?? 'none'}
          disabled={isReadOnly}
          options={[
            { value: 'none', label: t('risk.events.noParameter') },
            ...ripParameters.map((value) => ({
              value,
              label: `${value.replace('_', '/')} ${ripParameterInfo(value).label}`,
            })),
          ]}
          onChange={(parameter) => edit({ parameter: parameter === 'none' ? null : parameter })}
          className="w-28"
        />
      </td>
      <td>
        {event.scope.length === 0 && (
          <p className="px-1 text-xs text-ink-3">
            {t('risk.events.everywhere', { n: risk?.scope.length ?? 0 })}
          </p>
        )}
        <SubjectPicker
          label={t('risk.events.pickScope', { name: event.name })}
          subjects={event.scope}
          isReadOnly={isReadOnly}
          onToggle={(id, on) =>
            edit({ scope: on ? [...event.scope, id] : event.scope.filter((other) => other !== id) })
          }
        />
      </td>
      <td>
        <SelectCell<RipType | 'scope'>
          label={t('risk.events.impact')}
          value={event.impact ?? 'scope'}
          disabled={isReadOnly}
          options={[
            {
              value: 'scope',
              label: t('risk.events.fromScope', {
                type:
                  risk?.impactBasis === 'scope' && risk.impact !== null ? t(ripTypeKeys[risk.impact]) : '–',
              }),
            },
            ...ripTypes.map((type) => ({ value: type, label: t(ripTypeKeys[type]) })),
          ]}
          onChange={(impact) => edit({ impact: impact === 'scope' ? null : impact })}
          className="w-30"
        />
        {risk?.assumed && <p className="px-1 text-xs font-medium text-medium">{t('risk.events.assumed')}</p>}
      </td>
      <td className="text-end">
        <NumberCell
          label={t('risk.events.likelihood')}
          value={event.likelihood}
          min={0}
          max={1}
          placeholder={
            risk?.likelihood === null || risk === undefined ? '–' : formatNumber(risk.likelihood, 3)
          }
          disabled={isReadOnly}
          onCommit={(likelihood) => edit({ likelihood })}
        />
      </td>
      {phases.map((phase) => {
        const score = risk?.phases[phase] ?? null
        return (
          <td key={phase} className="text-end">
            {score === null ? (
              <span className="text-ink-3">–</span>
            ) : (
              <>
                <Why
                  name={t('risk.events.riskOf', { name: event.name, phase: t(phaseKeys[phase]) })}
                  trace={[score.trace]}
                  className="font-semibold"
                >
                  {formatNumber(score.risk, 2)}
                </Why>
                <span className={`block text-xs ${wordInks[score.word]}`}>{t(wordKeys[score.word])}</span>
              </>
            )}
          </td>
        )
      })}
      <td>
        <EventLinks event={event} risk={risk} isReadOnly={isReadOnly} onEdit={edit} />
      </td>
      <td>
        <TextField
          label={t('risk.events.owner')}
          hideLabel
          placeholder={t('risk.events.owner')}
          value={event.owner}
          disabled={isReadOnly}
          onCommit={(owner) => edit({ owner: owner.trim() })}
        />
        <DateField
          label={t('risk.events.due')}
          hideLabel
          value={event.due}
          disabled={isReadOnly}
          onCommit={(due) => edit({ due })}
        />
      </td>
      <td>
        <IconButton
          size="small"
          icon={Trash2}
          label={t('risk.events.remove', { name: event.name })}
          disabled={isReadOnly}
          onClick={() => write(removeThreatEvents, { ids: [event.id] }, { label: t('risk.undo.event') })}
        />
      </td>
    </tr>
  )
}
