import { t } from '../../../messages/messages.ts'
import { useFindings, useSession } from '../../hooks/use-editor.ts'
import { ModelForm } from './ModelForm.tsx'
import { SubjectDetails } from './SubjectDetails.tsx'
import { ThreatPanel } from './ThreatPanel.tsx'
import { useSubjects } from './use-subjects.ts'

/** What about this thing? The threat in hand, else what is selected, else the model itself. */
export function DetailsPanel() {
  const threat = useSession((state) => state.threat)
  const selection = useSession((state) => state.selection)
  const row = useFindings(({ rows }) => (threat === null ? undefined : rows.find(({ id }) => id === threat)))
  const subjects = useSubjects(selection)
  return (
    <section aria-label={t('details.region')} className="h-full min-h-0 bg-panel">
      {row !== undefined ? (
        <ThreatPanel row={row} />
      ) : subjects.length > 0 ? (
        <SubjectDetails key={selection.join(' ')} subjects={subjects} />
      ) : (
        <ModelForm />
      )}
    </section>
  )
}
