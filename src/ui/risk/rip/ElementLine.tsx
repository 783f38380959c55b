import { DoorOpen } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { ripParameterInfo } from '../../../methods/rip/parameters.ts'
import { type RipTable, ripBandEdges } from '../../../methods/rip/rip.ts'
import type { RipParameter } from '../../../model/records/risk-policy.ts'
import type { ElementRip } from '../../../risk/element-rip.ts'
import { LevelBadge } from '../../controls/LevelBadge.tsx'
import { Tooltip } from '../../controls/Tooltip.tsx'
import { Meter } from '../charts/Meter.tsx'
import { formatNumber } from '../parts/format.ts'
import { useGo } from '../parts/use-go.ts'
import { useSubjectName } from '../parts/use-names.ts'
import { Why } from '../parts/Why.tsx'
import { bandTones } from './band-tones.ts'
import { SettingCell } from './SettingCell.tsx'

/** One element or flow: its parameters, its index, and what is weakest about it. */
export function ElementLine({
  element,
  parameters,
  table,
}: {
  readonly element: ElementRip
  readonly parameters: readonly RipParameter[]
  readonly table: RipTable
}) {
  const name = useSubjectName()(element.id)
  const go = useGo()
  const { score, coverage } = element
  const { medium, high } = ripBandEdges(table)
  return (
    <tr className="hover:bg-canvas [&>td]:border-b [&>td]:border-line/70 [&>td]:px-2 [&>td]:py-1.5 [&>td]:align-top">
      <td>
        <button
          type="button"
          onClick={() => go.subjects([element.id])}
          className="line-clamp-2 text-start font-medium hover:text-accent hover:underline"
        >
          {name}
        </button>
        <span className="text-xs text-ink-3">
          {t('risk.rip.known', { known: coverage.known, total: coverage.total })}
        </span>
      </td>
      {parameters.map((parameter) => {
        const setting = element.settings.find((each) => each.parameter === parameter)
        const cell = score.cells.find((each) => each.parameter === parameter)
        return (
          <td key={parameter}>
            {setting === undefined || cell === undefined ? (
              <span className="text-ink-3">–</span>
            ) : (
              <SettingCell
                id={element.id}
                name={name}
                setting={setting}
                cell={cell}
                isWeakest={score.weakest.includes(parameter) && cell.type !== 'secure'}
              />
            )}
          </td>
        )
      })}
      <td>
        <span className="flex items-center gap-1.5">
          <Why
            name={t('risk.rip.indexOf', { name })}
            trace={[score.trace.sum, score.trace.index]}
            note={t('risk.rip.weakest', {
              names: score.weakest.map((parameter) => ripParameterInfo(parameter).label).join(', '),
            })}
            className="w-11 justify-end font-semibold"
          >
            {formatNumber(score.index)}
          </Why>
          <LevelBadge level={score.band} basis="rated" />
          {score.hidesInsecure && (
            <Tooltip text={t('risk.rip.openDoor')}>
              <span role="img" aria-label={t('risk.rip.openDoor')} className="text-high">
                <DoorOpen aria-hidden="true" size={15} strokeWidth={1.75} />
              </span>
            </Tooltip>
          )}
        </span>
        <Meter
          share={score.index / 100}
          tone={bandTones[score.band]}
          mark={[medium / 100, high / 100]}
          className="mt-1"
        />
      </td>
    </tr>
  )
}
