import { Gauge } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { ripLevels } from '../../../model/records/risk-policy.ts'
import type { Phase } from '../../../risk/phase.ts'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { PhaseSwitch } from '../parts/PhaseSwitch.tsx'
import { SectionPage } from '../parts/SectionPage.tsx'
import { useFigures } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { DeviceCard } from './DeviceCard.tsx'
import { LevelCards } from './LevelCards.tsx'
import { LevelTable } from './LevelTable.tsx'
import { RipWeights } from './RipWeights.tsx'

/** Risk Impact Parameters: how every element stands, level by level, and why. */
export function RipSection() {
  const figures = useFigures('rip')
  const [phase, setPhase] = useState<Phase>('current')
  const rip = figures?.[phase]
  return (
    <SectionPage
      title={t('risk.section.rip')}
      help={t('risk.rip.help')}
      terms={['rip', 'ripIndex']}
      actions={<PhaseSwitch value={phase} onChange={setPhase} />}
    >
      {rip === undefined || figures === undefined ? (
        <Waiting />
      ) : rip.elements.size === 0 ? (
        <EmptyState icon={Gauge} title={t('risk.rip.empty')}>
          {t('risk.rip.empty.help')}
        </EmptyState>
      ) : (
        <>
          <LevelCards rip={rip} />
          {ripLevels.map((level) => (
            <LevelTable key={level} level={level} rip={rip} />
          ))}
          <DeviceCard rip={rip} phase={phase} />
          <RipWeights rip={rip} />
        </>
      )}
    </SectionPage>
  )
}
