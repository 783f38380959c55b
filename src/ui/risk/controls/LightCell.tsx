import { t } from '../../../messages/messages.ts'
import type { ControlPhase, ControlRow } from '../../../risk/control-row.ts'
import { formatNumber } from '../parts/format.ts'
import { Why } from '../parts/Why.tsx'
import { lightKeys } from './control-keys.ts'
import { LightMark } from './LightMark.tsx'

/** The traffic light of a control; a click shows which maturities it compares and how they come about. */
export function LightCell({ row, name }: { readonly row: ControlRow; readonly name: string }) {
  const { light, compared, phases } = row
  if (compared === null || light === null) return <LightMark light={light} />
  const lines = (phase: ControlPhase, label: string) => {
    const { own, computed } = phases[phase]
    return [
      ...(own === null
        ? []
        : [t('risk.controls.light.own', { phase: label, mark: own.mark, trace: own.trace })]),
      ...(computed === null
        ? []
        : [t('risk.controls.light.computed', { phase: label, mark: computed.mark, trace: computed.trace })]),
    ]
  }
  return (
    <Why
      name={t('risk.controls.light.of', { name, light: t(lightKeys[light]) })}
      trace={[
        ...lines('current', t('risk.phase.current')),
        ...lines('target', t('risk.phase.target')),
        t('risk.controls.light.compares', {
          current: formatNumber(compared.current),
          goal: formatNumber(compared.goal),
        }),
      ]}
      note={t('risk.controls.light.note')}
    >
      <LightMark light={light} />
    </Why>
  )
}
