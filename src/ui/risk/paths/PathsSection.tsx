import { Route } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { SectionPage } from '../parts/SectionPage.tsx'
import { useFigures } from '../use-risk.ts'
import { Waiting } from '../Waiting.tsx'
import { CutTable } from './CutTable.tsx'
import { AssetChoice, EntryChoice } from './PathChoices.tsx'
import { WayList } from './WayList.tsx'

/** The easiest ways from entry points to assets, and where one control cuts most. */
export function PathsSection() {
  const figures = useFigures('paths')
  return (
    <SectionPage title={t('risk.section.paths')} help={t('risk.paths.help')} terms={['pathCost']}>
      {figures === undefined ? (
        <Waiting />
      ) : (
        <>
          <div className="grid gap-4 lg:grid-cols-2">
            <EntryChoice entries={figures.entries} />
            <AssetChoice assets={figures.assets} />
          </div>
          {figures.paths.length === 0 ? (
            <EmptyState icon={Route} title={t('risk.paths.empty')}>
              {t('risk.paths.empty.help')}
            </EmptyState>
          ) : (
            <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <WayList figures={figures} />
              <CutTable figures={figures} />
            </div>
          )}
        </>
      )}
    </SectionPage>
  )
}
