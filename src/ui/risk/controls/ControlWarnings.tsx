import { TriangleAlert } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import type { ControlRow, ControlWarning } from '../../../risk/control-row.ts'
import { useGo } from '../parts/use-go.ts'
import { useSubjectName } from '../parts/use-names.ts'
import { topicKeys } from './control-keys.ts'

/** Where "does not apply" contradicts the model. */
export function ControlWarnings({ row }: { readonly row: ControlRow }) {
  return row.warnings.map((warning) => (
    <p key={warning.kind} className="flex items-start gap-1.5 text-xs font-normal text-high">
      <TriangleAlert aria-hidden="true" size={13} strokeWidth={2} className="mt-0.5 shrink-0" />
      <span>
        <Text warning={warning} />
      </span>
    </p>
  ))
}

function Text({ warning }: { readonly warning: ControlWarning }) {
  const nameOf = useSubjectName()
  const go = useGo()
  switch (warning.kind) {
    case 'no-reason':
      return t('risk.controls.warn.reason')
    case 'threats':
      return t('risk.controls.warn.threats', { n: warning.threats.length })
    case 'topic':
      return (
        <>
          {t('risk.controls.warn.topic', { topic: t(topicKeys[warning.topic]) })}{' '}
          {warning.subjects.length > 0 && (
            <button
              type="button"
              onClick={() => go.subjects(warning.subjects)}
              className="text-start underline"
            >
              {warning.subjects.slice(0, 3).map(nameOf).join(', ')}
              {warning.subjects.length > 3 && ` +${warning.subjects.length - 3}`}
            </button>
          )}
        </>
      )
  }
}
