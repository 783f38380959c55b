import { t } from '../../messages/messages.ts'
import { DateField } from '../controls/DateField.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { TextField } from '../controls/TextField.tsx'
import { Card } from '../risk/parts/Card.tsx'
import { SectionPage } from '../risk/parts/SectionPage.tsx'
import { LookCard } from './LookCard.tsx'
import { RowsCard } from './RowsCard.tsx'
import { TextsCard } from './TextsCard.tsx'
import { useControl } from './use-control.ts'
import { VerdictCard } from './VerdictCard.tsx'

/** What the report says about itself, and what only people can say: filled in here, printed by the report. */
export function DocumentControlSection() {
  const open = useControl()
  const { control, isReadOnly, set } = open
  return (
    <SectionPage title={t('reporting.report')} help={t('reporting.report.help')}>
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <Card title={t('reporting.document')}>
          <div className="flex flex-col gap-2">
            <div className="flex gap-2">
              <TextField
                className="flex-1"
                label={t('reporting.number')}
                value={control.number}
                disabled={isReadOnly}
                onCommit={(number) => set({ number: number.trim() })}
              />
              <DateField
                className="w-38"
                label={t('reporting.validUntil')}
                value={control.validUntil}
                disabled={isReadOnly}
                onCommit={(validUntil) => set({ validUntil })}
              />
            </div>
            <TextArea
              label={t('reporting.environment')}
              placeholder={t('reporting.environment.placeholder')}
              rows={3}
              value={control.environment}
              disabled={isReadOnly}
              onCommit={(environment) => set({ environment: environment.trim() })}
            />
          </div>
        </Card>
        <VerdictCard {...open} />
        <RowsCard
          title={t('reporting.roles')}
          rows={control.roles}
          columns={[
            { field: 'name', label: t('reporting.name'), kind: 'text', grow: 1 },
            { field: 'role', label: t('reporting.role'), kind: 'text', grow: 1 },
            { field: 'responsibility', label: t('reporting.responsibility'), kind: 'long', grow: 2 },
          ]}
          empty={{ name: '', role: '', responsibility: '' }}
          isReadOnly={isReadOnly}
          onChange={(roles) => set({ roles })}
        />
        <RowsCard
          title={t('reporting.approvals')}
          help={t('reporting.approvals.help')}
          rows={control.approvals}
          columns={[
            { field: 'role', label: t('reporting.role'), kind: 'text', grow: 1 },
            { field: 'name', label: t('reporting.name'), kind: 'text', grow: 1 },
            { field: 'date', label: t('reporting.date'), kind: 'date', grow: 0 },
            { field: 'note', label: t('reporting.note'), kind: 'long', grow: 1 },
          ]}
          empty={{ role: '', name: '', date: null, note: '' }}
          isReadOnly={isReadOnly}
          onChange={(approvals) => set({ approvals })}
        />
        <RowsCard
          title={t('reporting.revisions')}
          rows={control.revisions}
          columns={[
            { field: 'version', label: t('reporting.version'), kind: 'text', grow: 1 },
            { field: 'date', label: t('reporting.date'), kind: 'date', grow: 0 },
            { field: 'by', label: t('reporting.by'), kind: 'text', grow: 1 },
            { field: 'summary', label: t('reporting.summary'), kind: 'long', grow: 2 },
          ]}
          empty={{ version: '', date: null, by: '', summary: '' }}
          isReadOnly={isReadOnly}
          onChange={(revisions) => set({ revisions })}
        />
        <RowsCard
          title={t('reporting.exclusions')}
          rows={control.exclusions}
          columns={[
            { field: 'what', label: t('reporting.what'), kind: 'long', grow: 1 },
            { field: 'reason', label: t('reporting.reason'), kind: 'long', grow: 2 },
          ]}
          empty={{ what: '', reason: '' }}
          isReadOnly={isReadOnly}
          onChange={(exclusions) => set({ exclusions })}
        />
        <RowsCard
          title={t('reporting.references')}
          rows={control.references}
          columns={[
            { field: 'title', label: t('reporting.title'), kind: 'text', grow: 2 },
            { field: 'edition', label: t('reporting.edition'), kind: 'text', grow: 1 },
            { field: 'link', label: t('reporting.link'), kind: 'text', grow: 1 },
          ]}
          empty={{ title: '', edition: '', link: '' }}
          isReadOnly={isReadOnly}
          onChange={(references) => set({ references })}
        />
        <LookCard {...open} />
        <TextsCard {...open} />
      </div>
    </SectionPage>
  )
}
