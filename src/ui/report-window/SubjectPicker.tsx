import type { ReportOrder } from '../../app/report/build-report-file.ts'
import { formatDate } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import type { Snapshot } from '../../model/tables.ts'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { Segmented } from '../controls/Segmented.tsx'

type Subject = ReportOrder['subject']

/** Whether the model is reported, or what changed between two of its snapshots. */
export function SubjectPicker({
  subject,
  snapshots,
  onChange,
}: {
  readonly subject: Subject
  /** The oldest first. */
  readonly snapshots: readonly Snapshot[]
  readonly onChange: (subject: Subject) => void
}) {
  const last = snapshots.at(-1)
  const options = snapshots.map(({ id, title, at }) => ({
    value: id as string,
    label: t('report.window.snapshotAt', { title, day: formatDate(at) }),
  }))
  return (
    <div className="flex flex-col gap-1.5">
      <Segmented
        label={t('report.window.subject')}
        value={subject.kind}
        disabled={last === undefined}
        onChange={(kind) =>
          onChange(
            kind === 'model' || last === undefined ? { kind: 'model' } : { kind, from: last.id, to: null },
          )
        }
        segments={[
          { value: 'model', label: t('report.window.subjectModel') },
          { value: 'changes', label: t('report.window.subjectChanges') },
        ]}
      />
      {last === undefined && <p className="text-xs text-ink-3">{t('report.window.noSnapshots')}</p>}
      {subject.kind === 'changes' && (
        <>
          <NativeSelect
            label={t('report.window.from')}
            value={subject.from}
            options={options}
            onChange={(from) => onChange({ ...subject, from })}
          />
          <NativeSelect
            label={t('report.window.to')}
            value={subject.to ?? 'now'}
            options={[
              { value: 'now', label: t('report.window.now') },
              ...options.filter(({ value }) => value !== subject.from),
            ]}
            onChange={(to) => onChange({ ...subject, to: to === 'now' ? null : to })}
          />
        </>
      )}
    </div>
  )
}
