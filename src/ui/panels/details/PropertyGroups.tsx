import { ChevronRight } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { useVocabulary } from '../../hooks/use-editor.ts'
import { PropertyField } from './PropertyField.tsx'
import { sharedAnswer, sharedProperties } from './shared-answer.ts'
import type { Subject } from './use-subjects.ts'

/** All questions that the selection is asked, by group, with how many are still open. */
export function PropertyGroups({ subjects }: { readonly subjects: readonly Subject[] }) {
  const vocabulary = useVocabulary()
  const properties = sharedProperties(vocabulary, subjects)
  if (properties.length === 0) {
    return (
      <p className="text-xs text-ink-3">
        {subjects.length > 1 ? t('details.noShared') : t('details.noProperties')}
      </p>
    )
  }
  const groups = [...new Set(properties.map(({ group }) => group))]
  return groups.map((group) => {
    const members = properties.filter((property) => property.group === group)
    const open = members.filter(({ id }) => sharedAnswer(vocabulary, subjects, id).basis === 'unknown').length
    return (
      <details key={group} open className="group/details border-t border-line pt-1">
        <summary className="flex h-8 list-none items-center gap-1.5 rounded-md [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden="true"
            size={14}
            strokeWidth={1.75}
            className="shrink-0 text-ink-3 transition-transform duration-150 group-open/details:rotate-90"
          />
          <span className="font-semibold">{group}</span>
          <span className="ms-auto text-xs text-ink-3 tabular-nums">
            {open === 0 ? t('details.allAnswered') : t('details.open', { n: open })}
          </span>
        </summary>
        <div className="pb-1">
          {members.map((property) => (
            <PropertyField key={property.id} subjects={subjects} property={property} />
          ))}
        </div>
      </details>
    )
  })
}
