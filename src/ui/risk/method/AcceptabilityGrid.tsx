import { t } from '../../../messages/messages.ts'
import {
  acceptabilities,
  defaultAcceptability,
  exploitabilityBands,
  type AcceptabilityGrid as Grid,
  severityInfos,
} from '../../../methods/safety/safety.ts'
import { acceptabilityGridOf } from '../../../risk/risk-policy.ts'
import { classNames } from '../../controls/class-names.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { PolicyCard } from '../parts/PolicyCard.tsx'
import { SeverityHead } from '../parts/SeverityHead.tsx'
import {
  acceptabilityGrounds,
  acceptabilityKeys,
  acceptabilityMarks,
  exploitabilityKeys,
} from '../parts/safety-keys.ts'
import { usePolicy } from '../parts/use-policy.ts'

/** Which harm is acceptable at which exploitability; a click on a cell goes to the next step. */
export function AcceptabilityGrid() {
  const [, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const grid = useDocument(({ document }) => acceptabilityGridOf(document))
  const set = (band: keyof Grid, severity: keyof Grid['low']) => {
    const place = acceptabilities.indexOf(grid[band][severity])
    const next = acceptabilities[(place + 1) % acceptabilities.length] ?? 'acceptable'
    const changed = { ...grid, [band]: { ...grid[band], [severity]: next } }
    setPolicy({ acceptability: isDefault(changed) ? undefined : changed })
  }
  return (
    <PolicyCard
      field="acceptability"
      what={t('risk.grid.what')}
      title={t('risk.grid')}
      help={t('risk.grid.help')}
    >
      <table className="w-full table-fixed border-separate border-spacing-1">
        <caption className="sr-only">{t('risk.grid')}</caption>
        <SeverityHead firstWidth="w-20" hasTexts />
        <tbody>
          {exploitabilityBands.toReversed().map((band) => (
            <tr key={band}>
              <th scope="row" className="text-start text-xs font-medium text-ink-2">
                {t(exploitabilityKeys[band])}
              </th>
              {severityInfos.map(({ id, label }) => {
                const now = grid[band][id]
                const isChanged = now !== defaultAcceptability[band][id]
                return (
                  <td key={id} className="p-0">
                    <button
                      type="button"
                      disabled={isReadOnly}
                      title={t(acceptabilityKeys[now])}
                      aria-label={t('risk.grid.cell', {
                        severity: `${id} ${label}`,
                        band: t(exploitabilityKeys[band]),
                        now: t(acceptabilityKeys[now]),
                      })}
                      onClick={() => set(band, id)}
                      className={classNames(
                        'flex h-9 w-full items-center justify-center gap-1 truncate rounded-md px-1 text-xs font-medium enabled:hover:ring-2 enabled:hover:ring-accent',
                        acceptabilityGrounds[now],
                        isChanged && 'ring-1 ring-current ring-inset',
                      )}
                    >
                      <span aria-hidden="true" className="text-[9px]">
                        {acceptabilityMarks[now]}
                      </span>
                      <span className="hidden truncate 2xl:inline">{t(acceptabilityKeys[now])}</span>
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-xs text-ink-3">{t('risk.overview.safety.help')}</p>
    </PolicyCard>
  )
}

function isDefault(grid: Grid): boolean {
  return exploitabilityBands.every((band) =>
    severityInfos.every(({ id }) => grid[band][id] === defaultAcceptability[band][id]),
  )
}
