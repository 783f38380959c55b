import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { exploitabilityBands, severityInfos } from '../../../methods/safety/safety.ts'
import { acceptabilityGridOf } from '../../../risk/risk-policy.ts'
import type { ThreatLine } from '../../../risk/threat-lines.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { classNames } from '../../controls/class-names.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { SeverityHead } from '../parts/SeverityHead.tsx'
import {
  acceptabilityGrounds,
  acceptabilityKeys,
  acceptabilityMarks,
  exploitabilityKeys,
} from '../parts/safety-keys.ts'
import type { Choice } from './choice.ts'

/** How many threats lie where exploitability and severity of harm meet; the ground tells what is acceptable. */
export function SafetyHeatMap({
  lines,
  onChoose,
}: {
  readonly lines: readonly ThreatLine[]
  readonly onChoose: (choice: Choice) => void
}) {
  const grid = useDocument(({ document }) => acceptabilityGridOf(document))
  const [onlyOpen, setOnlyOpen] = useState(true)
  const shown = onlyOpen
    ? lines.filter(({ status }) => status === 'open' || status === 'needs-investigation')
    : lines
  const missing = shown.filter(({ severity, exploitability }) => severity !== null && exploitability === null)
  return (
    <Card
      terms={['severity', 'acceptability']}
      title={t('risk.overview.safety')}
      help={t('risk.overview.safety.help')}
      end={<Checkbox label={t('risk.overview.onlyOpen')} checked={onlyOpen} onChange={setOnlyOpen} />}
    >
      <table className="w-full table-fixed border-separate border-spacing-1">
        <caption className="sr-only">{t('risk.overview.safety')}</caption>
        <SeverityHead firstWidth="w-24" />
        <tbody>
          {exploitabilityBands.toReversed().map((band) => (
            <tr key={band}>
              <th scope="row" className="text-start text-xs font-medium text-ink-2">
                {t(exploitabilityKeys[band])}
              </th>
              {severityInfos.map(({ id, label }) => {
                const here = shown.filter((line) => line.severity === id && line.exploitability === band)
                const ground = grid[band][id]
                const title = `${t('risk.overview.cellSafety', { severity: `${id} ${label}`, band: t(exploitabilityKeys[band]) })} · ${t(acceptabilityKeys[ground])}`
                return (
                  <td key={id} className="p-0">
                    <button
                      type="button"
                      disabled={here.length === 0}
                      title={title}
                      aria-label={`${title}: ${here.length}`}
                      onClick={() => onChoose({ title, ids: here.map((line) => line.id) })}
                      className={classNames(
                        'flex h-11 w-full items-center justify-center gap-1 rounded-md tabular-nums enabled:hover:ring-2 enabled:hover:ring-accent',
                        acceptabilityGrounds[ground],
                        here.length === 0 ? 'font-normal' : 'text-lg font-semibold',
                      )}
                    >
                      <span aria-hidden="true" className="text-[9px]">
                        {acceptabilityMarks[ground]}
                      </span>
                      {here.length === 0 ? '·' : here.length}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <button
          type="button"
          className="mt-1 text-xs text-ink-2 hover:text-accent hover:underline"
          onClick={() =>
            onChoose({ title: t('risk.overview.noExploitability'), ids: missing.map(({ id }) => id) })
          }
        >
          {t('risk.overview.missing', { n: missing.length })}
        </button>
      )}
    </Card>
  )
}
