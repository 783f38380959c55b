import { useMemo } from 'react'
import { rowsAbout } from '../../../app/rows-by-subject.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import type { Element, SubjectId } from '../../../model/tables.ts'
import { Tabs } from '../../controls/Tabs.tsx'
import { useEditor, useFindings, useSession, useVocabulary } from '../../hooks/use-editor.ts'
import { NoteDetails } from './NoteDetails.tsx'
import { SubjectMitigations } from './SubjectMitigations.tsx'
import { SubjectProperties } from './SubjectProperties.tsx'
import { SubjectThreats } from './SubjectThreats.tsx'
import type { Subject } from './use-subjects.ts'

/** What is selected: what it is, what threatens it, what is done about that. */
export function SubjectDetails({ subjects }: { readonly subjects: readonly Subject[] }) {
  const { session } = useEditor()
  const vocabulary = useVocabulary()
  const tab = useSession((state) => state.detailsTab)
  const rows = useFindings((state) => state.rows)
  const bySubject = useFindings((state) => state.bySubject)
  const ids = subjects.map(({ id }) => id).join(' ')
  // A rename makes other subjects of them, and no other threats.
  const threats = useMemo(
    () => (ids === '' ? [] : rowsAbout({ rows, bySubject }, ids.split(' ') as SubjectId[])),
    [ids, rows, bySubject],
  )
  const mitigations = useMemo(
    () => new Set(threats.flatMap((row) => row.assignments.map(({ mitigation }) => mitigation))),
    [threats],
  )
  const [first, more] = subjects
  if (first !== undefined && more === undefined && isNote(first, vocabulary))
    return <NoteDetails note={first} />
  return (
    <Tabs
      label={t('details.tabs')}
      isDense
      className="h-full"
      value={tab}
      onChange={(detailsTab) => session.setState({ detailsTab })}
      items={[
        { value: 'properties', label: t('details.tab.properties') },
        { value: 'threats', label: t('details.tab.threats'), count: threats.length },
        { value: 'mitigations', label: t('details.tab.mitigations'), count: mitigations.size },
      ]}
    >
      {tab === 'properties' && <SubjectProperties subjects={subjects} />}
      {tab === 'threats' && <SubjectThreats rows={threats} subjects={subjects} />}
      {tab === 'mitigations' && <SubjectMitigations ids={mitigations} rows={threats} />}
    </Tabs>
  )
}

function isNote(subject: Subject, vocabulary: VocabularyIndex): subject is Element {
  return 'multiplicity' in subject && !vocabulary.isPart(subject.stencil)
}
