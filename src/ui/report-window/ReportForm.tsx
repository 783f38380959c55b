import type { ReportOrder } from '../../app/report/build-report-file.ts'
import type { ReportChoices } from '../../app/report/report-choices.ts'
import type { ReportSettings } from '../../app/report/report-settings.ts'
import { type Language, languages } from '../../messages/language.ts'
import { t } from '../../messages/messages.ts'
import type { Snapshot } from '../../model/tables.ts'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { TextField } from '../controls/TextField.tsx'
import { usePreferences } from '../hooks/use-services.ts'
import { ChapterList } from './ChapterList.tsx'
import { ProfilePicker } from './ProfilePicker.tsx'
import { SubjectPicker } from './SubjectPicker.tsx'
import { useReportSettings } from './use-report-settings.ts'

/** Everything that can be chosen, the things that are chosen most first. */
export function ReportForm({
  subject,
  onSubject,
  snapshots,
  choices,
  spoken,
  fileName,
  ending,
  onFileName,
}: {
  readonly subject: ReportOrder['subject']
  readonly onSubject: (subject: ReportOrder['subject']) => void
  readonly snapshots: readonly Snapshot[]
  readonly choices: ReportChoices
  /** Language of the window. */
  readonly spoken: Language
  /** Without its ending. */
  readonly fileName: string
  readonly ending: string
  /** An empty name is that of the model again. */
  readonly onFileName: (name: string) => void
}) {
  const { preferences, change } = usePreferences()
  const { settings, change: changeSettings } = useReportSettings()
  const { reportFormat, paper, author } = preferences
  const hasPaper = reportFormat !== 'md' && reportFormat !== 'csv'
  return (
    <>
      <Segmented
        label={t('app.exportFormat')}
        value={reportFormat}
        onChange={(next) => change({ reportFormat: next })}
        segments={[
          { value: 'pdf', label: t('app.exportPdf') },
          { value: 'html', label: t('app.exportHtml') },
          { value: 'xlsx', label: t('report.window.xlsx') },
          { value: 'md', label: t('report.window.md'), name: t('app.exportMarkdown') },
          { value: 'csv', label: t('app.exportCsv') },
        ]}
      />
      <SubjectPicker subject={subject} snapshots={snapshots} onChange={onSubject} />
      {subject.kind === 'model' && (
        <>
          <ProfilePicker
            choices={choices}
            onChoose={(profile) => changeSettings({ profile, sections: null })}
          />
          <ChapterList
            chapters={choices.chapters}
            onChange={(sections) => changeSettings({ sections: [...sections] })}
          />
        </>
      )}
      {hasPaper && (
        <Segmented
          label={t('app.exportPaper')}
          value={paper}
          onChange={(next) => change({ paper: next })}
          segments={[
            { value: 'a4', label: t('app.exportA4') },
            { value: 'letter', label: t('app.exportLetter') },
          ]}
        />
      )}
      <NativeSelect<ReportSettings['language']>
        label={t('report.window.language')}
        value={settings.language}
        onChange={(language) => changeSettings({ language })}
        options={[
          { value: 'window', label: t('report.window.languageWindow', { language: languages[spoken] }) },
          { value: 'en', label: languages.en },
          { value: 'de', label: languages.de },
        ]}
      />
      <TextField label={t('app.exportAuthor')} value={author} onCommit={(next) => change({ author: next })} />
      <div className="flex flex-col gap-1">
        <Segmented
          label={t('report.window.date')}
          value={settings.date}
          onChange={(date) => changeSettings({ date })}
          segments={[
            { value: 'model', label: t('report.window.dateModel') },
            { value: 'today', label: t('report.window.dateToday') },
          ]}
        />
        <p className="text-xs text-ink-3">{t('report.window.dateHint')}</p>
      </div>
      <TextField
        label={t('report.window.fileName')}
        value={fileName}
        hint={t('report.window.fileNameHint', { ending })}
        disabled={ending === ''}
        onCommit={onFileName}
      />
    </>
  )
}
