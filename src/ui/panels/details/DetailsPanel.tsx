import { useDeferredValue, useMemo, useRef } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { t } from '../../../messages/messages.ts'
import { useFindings, useSession } from '../../hooks/use-editor.ts'
import { GoneThreat } from './GoneThreat.tsx'
import { ModelForm } from './ModelForm.tsx'
import { SubjectDetails } from './SubjectDetails.tsx'
import { ThreatPanel } from './ThreatPanel.tsx'
import { useSubjects } from './use-subjects.ts'

/** What about this thing? The threat in hand, else what is selected, else the model itself. */
export function DetailsPanel() {
  const inHand = useSession((state) => state.threat)
  const selected = useSession((state) => state.selection)
  // The diagram and the table show what is in hand at once; what there is to say about it comes right after.
  const { threat, selection } = useDeferredValue(
    useMemo(() => ({ threat: inHand, selection: selected }), [inHand, selected]),
  )
  const row = useFindings(({ rows }) => (threat === null ? undefined : rows.find(({ id }) => id === threat)))
  const subjects = useSubjects(selection)
  // A threat that an answer took away stays in hand, so that one sees what happened and can take it back.
  const last = useRef<ThreatRow | null>(null)
  if (row !== undefined) last.current = row
  const gone = threat !== null && row === undefined && last.current?.id === threat ? last.current : null
  return (
    <section aria-label={t('details.region')} className="h-full min-h-0 bg-panel">
      {row !== undefined ? (
        <ThreatPanel row={row} />
      ) : gone !== null ? (
        <GoneThreat row={gone} />
      ) : subjects.length > 0 ? (
        <SubjectDetails key={selection.join(' ')} subjects={subjects} />
      ) : (
        <ModelForm />
      )}
    </section>
  )
}
