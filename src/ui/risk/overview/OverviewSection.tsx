import { useState } from 'react'
import { t } from '../../../messages/messages.ts'
import type { ThreatLine } from '../../../risk/threat-lines.ts'
import { SectionPage } from '../parts/SectionPage.tsx'
import { useFigures } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { AspectCard } from './AspectCard.tsx'
import { ChosenThreats } from './ChosenThreats.tsx'
import type { Choice } from './choice.ts'
import { OverdueCard } from './OverdueCard.tsx'
import { RatingCoverage } from './RatingCoverage.tsx'
import { SafetyHeatMap } from './SafetyHeatMap.tsx'
import { StrideLevels } from './StrideLevels.tsx'
import { TopFigures } from './TopFigures.tsx'
import { TrendCard } from './TrendCard.tsx'

/** Where the model stands: every figure leads to what it counts. */
export function OverviewSection() {
  const all = useFigures('threats')
  const aspects = useFigures('aspects')
  const [choice, setChoice] = useState<Choice | null>(null)
  if (all === undefined || aspects === undefined) {
    return (
      <SectionPage title={t('risk.section.overview')} help={t('risk.overview.help')}>
        <Waiting />
      </SectionPage>
    )
  }
  const lines = all.filter(counts)
  return (
    <SectionPage title={t('risk.section.overview')} help={t('risk.overview.help')}>
      <TopFigures lines={lines} onChoose={setChoice} />
      {choice !== null && <ChosenThreats choice={choice} onClose={() => setChoice(null)} />}
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <StrideLevels lines={lines} onChoose={setChoice} />
        <SafetyHeatMap lines={lines} onChoose={setChoice} />
        <RatingCoverage lines={lines} />
        <OverdueCard />
        <AspectCard aspects={aspects} />
        <TrendCard />
      </div>
    </SectionPage>
  )
}

/** What does not apply or is out of scope is no risk of this model. */
function counts({ status }: ThreatLine): boolean {
  return status !== 'not-applicable' && status !== 'out-of-scope'
}
