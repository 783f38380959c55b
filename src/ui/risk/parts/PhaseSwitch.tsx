import { t } from '../../../messages/messages.ts'
import { type Phase, phases } from '../../../risk/phase.ts'
import { Segmented } from '../../controls/Segmented.tsx'
import { phaseKeys } from './step-keys.ts'

/** Which moment of the treatment is looked at. */
export function PhaseSwitch({
  value,
  onChange,
}: {
  readonly value: Phase
  readonly onChange: (phase: Phase) => void
}) {
  return (
    <Segmented
      label={t('risk.phase')}
      segments={phases.map((phase) => ({ value: phase, label: t(phaseKeys[phase]) }))}
      value={value}
      onChange={onChange}
      className="w-64"
    />
  )
}
