import { useEffect, useMemo } from 'react'
import type { ReportOrder } from '../../app/report/build-report-file.ts'
import { type ReportChoices, reportChoices } from '../../app/report/report-choices.ts'
import { reportLanguage } from '../../app/report/report-settings.ts'
import { language } from '../../messages/language.ts'
import { list } from '../../model/document.ts'
import type { Snapshot } from '../../model/tables.ts'
import { useDocument } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { useReportSettings } from './use-report-settings.ts'

/** What is asked for, by the settings of this browser and what the model has. */
export function useReportOrder(
  subject: ReportOrder['subject'],
  onSubject: (subject: ReportOrder['subject']) => void,
): {
  readonly order: ReportOrder
  readonly choices: ReportChoices
  /** The oldest first. */
  readonly snapshots: readonly Snapshot[]
} {
  const document = useDocument((state) => state.document)
  const { preferences } = usePreferences()
  const { settings } = useReportSettings()
  const { profile, sections, date } = settings
  const choices = useMemo(() => reportChoices(document, { profile, sections }), [document, profile, sections])
  const snapshots = useMemo(
    () => [...list(document, 'snapshot')].sort((a, b) => (a.at < b.at ? -1 : 1)),
    [document],
  )
  const isGone =
    subject.kind === 'changes' &&
    [subject.from, subject.to].some((id) => id !== null && !snapshots.some((each) => each.id === id))
  useEffect(() => {
    if (isGone) onSubject({ kind: 'model' })
  }, [isGone, onSubject])
  return {
    choices,
    snapshots,
    order: {
      subject: isGone ? { kind: 'model' } : subject,
      format: preferences.reportFormat,
      language: reportLanguage(settings, language()),
      options: {
        paper: preferences.paper,
        author: preferences.author,
        generatedAt: date === 'today' ? today() : null,
        sections: choices.sections,
      },
    },
  }
}

/** The beginning of this day: the same file all day long. */
function today(): string {
  return `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`
}
