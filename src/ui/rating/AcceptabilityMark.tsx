import { CircleCheck, Eye, OctagonX } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import type { Acceptability } from '../../methods/safety/safety.ts'
import { classNames } from '../controls/class-names.ts'

/** Whether harm at this exploitability may stand: a sign, a word, a tint. */
export function AcceptabilityMark({ value }: { readonly value: Acceptability }) {
  const { icon: Icon, label, look } = marks[value]
  return (
    <span
      className={classNames(
        'inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap',
        look,
      )}
    >
      <Icon aria-hidden="true" size={12} strokeWidth={2} className="shrink-0" />
      {t(label)}
    </span>
  )
}

const marks = {
  acceptable: { icon: CircleCheck, label: 'rating.acceptable', look: 'bg-low-tint text-low' },
  review: { icon: Eye, label: 'rating.review', look: 'bg-medium-tint text-medium' },
  unacceptable: { icon: OctagonX, label: 'rating.unacceptable', look: 'bg-high-tint text-high' },
} as const
