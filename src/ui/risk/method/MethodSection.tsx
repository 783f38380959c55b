import { t } from '../../../messages/messages.ts'
import { dreadWith } from '../../../methods/dread/dread-with.ts'
import { ratingSchemes } from '../../../model/records/risk-policy.ts'
import { discoverabilityOf } from '../../../risk/risk-policy.ts'
import { levelKeys } from '../../controls/level-keys.ts'
import { Segmented } from '../../controls/Segmented.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { Changed } from '../parts/Changed.tsx'
import { SectionPage } from '../parts/SectionPage.tsx'
import { usePolicy } from '../parts/use-policy.ts'
import { AcceptabilityGrid } from './AcceptabilityGrid.tsx'
import { EffectTable } from './EffectTable.tsx'
import { RateTable } from './RateTable.tsx'
import { ScenarioTable } from './ScenarioTable.tsx'

const schemeKeys = {
  dread3: 'risk.scheme.dread3',
  dread10: 'risk.scheme.dread10',
  owasp: 'risk.scheme.owasp',
} as const

const discoverabilityKeys = {
  rated: 'risk.discoverability.rated',
  fixed: 'risk.discoverability.fixed',
  'left-out': 'risk.discoverability.leftOut',
} as const

/** How risk is judged in this model: published defaults, and what this model has in their place. */
export function MethodSection() {
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const discoverability = useDocument(({ document }) => discoverabilityOf(document))
  const { bands } = dreadWith(discoverability)
  return (
    <SectionPage
      title={t('risk.section.method')}
      help={t('risk.method.help')}
      terms={['dread', 'bands', 'acceptability', 'thresholds']}
    >
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <Card
          title={t('risk.method.scheme')}
          help={t('risk.method.scheme.help')}
          end={
            <Changed
              what={t('risk.method.scheme.what')}
              isChanged={policy.scheme !== undefined && policy.scheme !== 'dread3'}
              disabled={isReadOnly}
              onReset={() => setPolicy({ scheme: undefined })}
            />
          }
        >
          <Segmented
            label={t('risk.method.scheme')}
            segments={ratingSchemes.map((value) => ({ value, label: t(schemeKeys[value]) }))}
            value={policy.scheme ?? 'dread3'}
            disabled={isReadOnly}
            onChange={(scheme) => setPolicy({ scheme: scheme === 'dread3' ? undefined : scheme })}
          />
        </Card>
        <Card
          title={t('risk.method.discoverability')}
          help={t('risk.method.discoverability.help')}
          end={
            <Changed
              what={t('risk.method.discoverability.what')}
              isChanged={discoverability !== 'rated'}
              disabled={isReadOnly}
              onReset={() => setPolicy({ discoverability: undefined })}
            />
          }
        >
          <Segmented
            label={t('risk.method.discoverability')}
            segments={(['rated', 'fixed', 'left-out'] as const).map((value) => ({
              value,
              label: t(discoverabilityKeys[value]),
            }))}
            value={discoverability}
            disabled={isReadOnly}
            onChange={(value) => setPolicy({ discoverability: value === 'rated' ? undefined : value })}
          />
          <p className="mt-2 text-xs text-ink-2 tabular-nums">
            {bands.map(({ level, min, max }) => `${t(levelKeys[level])} ${min}–${max}`).join(' · ')}
          </p>
        </Card>
        <ScenarioTable />
        <AcceptabilityGrid />
        <EffectTable />
        <RateTable />
        <Card title={t('risk.method.notes')} help={t('risk.method.notes.help')} className="xl:col-span-2">
          <TextArea
            label={t('risk.method.notes')}
            hideLabel
            rows={3}
            value={policy.notes ?? ''}
            disabled={isReadOnly}
            onCommit={(notes) => setPolicy({ notes: notes === '' ? undefined : notes })}
          />
        </Card>
      </div>
    </SectionPage>
  )
}
