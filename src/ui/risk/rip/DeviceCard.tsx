import { useEffect, useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { ripParameterInfo } from '../../../methods/rip/parameters.ts'
import { type RipTable, ripCell } from '../../../methods/rip/rip.ts'
import { get } from '../../../model/document.ts'
import { ripTypes } from '../../../model/records/risk-policy.ts'
import type { ElementId } from '../../../model/tables.ts'
import type { DeviceRip, ModelRip } from '../../../risk/element-rip.ts'
import { type Phase, phases } from '../../../risk/phase.ts'
import { classNames } from '../../controls/class-names.ts'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { RadarChart } from '../charts/RadarChart.tsx'
import { Card } from '../parts/Card.tsx'
import { formatNumber } from '../parts/format.ts'
import { phaseKeys } from '../parts/step-keys.ts'
import { useSubjectName } from '../parts/use-names.ts'
import { Why } from '../parts/Why.tsx'
import { useFigures, useOpenRisk } from '../use-risk.ts'
import { ripBasisKeys, ripTypeKeys } from './rip-keys.ts'

/** Tables 1 and 2 of the paper for one device, with the parameters that its worst flow brings; and their picture. */
export function DeviceCard({ rip, phase }: { readonly rip: ModelRip; readonly phase: Phase }) {
  const nameOf = useSubjectName()
  const document = useDocument((state) => state.document)
  const devices = [...rip.elements.values()]
    .filter(({ level, id }) => level === 'device' && get(document, 'element', id) !== undefined)
    .map(({ id }) => id as ElementId)
  const [wanted, setWanted] = useState<ElementId | null>(null)
  const device = devices.find((id) => id === wanted) ?? devices[0] ?? null
  const byPhase = useDevice(device)
  if (device === null) return null
  const now = byPhase?.[phase]
  return (
    <Card
      flush
      title={t('risk.rip.device')}
      help={t('risk.rip.device.help')}
      end={
        <NativeSelect
          label={t('risk.rip.device.choose')}
          hideLabel
          value={device}
          options={devices.map((id) => ({ value: id, label: nameOf(id) }))}
          onChange={setWanted}
          className="w-56"
        />
      }
    >
      {now && byPhase !== null && (
        <div className="grid items-start gap-4 p-3 pt-1 xl:grid-cols-[3fr_2fr]">
          <div className="overflow-x-auto">
            <DeviceTable device={now} table={rip.table} />
          </div>
          <RadarChart
            title={t('risk.rip.picture', { name: nameOf(device) })}
            axes={now.rows.map(({ parameter }) => ({ id: parameter, label: parameter.replace('_', '/') }))}
            series={phases.map((each) => ({
              name: t(phaseKeys[each]),
              look: each,
              values: byPhase[each]?.score.cells.map(({ risk }) => risk) ?? [],
            }))}
            max={rip.table.weights.insecure}
            format={(value) => formatNumber(value)}
          />
        </div>
      )}
    </Card>
  )
}

function DeviceTable({ device, table }: { readonly device: DeviceRip; readonly table: RipTable }) {
  const nameOf = useSubjectName()
  const { score } = device
  return (
    <table className="w-full min-w-140 border-collapse text-start text-xs tabular-nums">
      <caption className="sr-only">{t('risk.rip.device')}</caption>
      <thead className="text-ink-3">
        <tr className="[&_th]:border-b [&_th]:border-line [&_th]:px-1.5 [&_th]:py-1 [&_th]:font-medium">
          <th scope="col" className="w-6">
            {t('risk.rip.no')}
          </th>
          <th scope="col">{t('risk.rip.parameter')}</th>
          <th scope="col" className="text-end!">
            {t('risk.rip.s')}
          </th>
          {ripTypes.map((type) => (
            <th
              key={type}
              scope="col"
              className="text-end!"
              title={t('risk.rip.weight', { n: table.weights[type] })}
            >
              {t(ripTypeKeys[type])}
            </th>
          ))}
          <th scope="col">{t('risk.rip.from')}</th>
        </tr>
      </thead>
      <tbody>
        {device.rows.map((row, at) => (
          <tr key={row.parameter} className="[&>*]:border-b [&>*]:border-line/70 [&>*]:px-1.5 [&>*]:py-1">
            <td className="text-ink-3">{at + 1}</td>
            <th scope="row" className="font-normal">
              {ripParameterInfo(row.parameter).label}
            </th>
            <td className="text-end">{formatNumber(table.likelihoods[row.parameter], 3)}</td>
            {ripTypes.map((type) => {
              const cell = ripCell(row.parameter, type, table)
              const isOwn = row.type === type
              return (
                <td key={type} className={classNames('text-end', isOwn ? 'font-semibold' : 'text-ink-3')}>
                  {isOwn ? (
                    <Why
                      name={`${ripParameterInfo(row.parameter).types[type]}`}
                      trace={[cell.trace]}
                      className="rounded-sm bg-accent-tint px-1.5 text-accent"
                    >
                      {formatNumber(cell.risk, 2)}
                    </Why>
                  ) : (
                    formatNumber(cell.risk, 2)
                  )}
                </td>
              )
            })}
            <td className="max-w-40 truncate text-ink-2">
              {row.from === null
                ? t('risk.rip.noFlow')
                : row.from === device.id
                  ? t(ripBasisKeys[row.basis])
                  : nameOf(row.from)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-semibold [&>*]:px-1.5 [&>*]:py-1.5">
          <td />
          <th scope="row">{t('risk.rip.sum')}</th>
          <td colSpan={4} className="text-end">
            <Why name={t('risk.rip.sum')} trace={[score.trace.sum, score.trace.index]}>
              {t('risk.rip.sumIndex', { sum: formatNumber(score.sum, 2), index: formatNumber(score.index) })}
            </Why>
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

/** A device in every phase; asked for anew when anything of the parameters changes. */
function useDevice(id: ElementId | null): { readonly [phase in Phase]: DeviceRip | null } | null {
  const risk = useOpenRisk()
  const figures = useFigures('rip')
  const [rips, setRips] = useState<{ readonly [phase in Phase]: DeviceRip | null } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new figures mean that the answer may be another
  useEffect(() => {
    if (id === null) return
    let isGone = false
    const ask = async (phase: Phase) => {
      const answer = await risk.ask({ about: 'device', id, phase })
      return answer?.about === 'device' ? answer.rip : null
    }
    void Promise.all(phases.map(ask)).then(([potential = null, current = null, target = null]) => {
      if (!isGone) setRips({ potential, current, target })
    })
    return () => {
      isGone = true
    }
  }, [risk, id, figures])
  return rips
}
