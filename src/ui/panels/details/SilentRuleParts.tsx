import { Check, X } from 'lucide-react'
import { useMemo } from 'react'
import { toForm } from '../../../engine/condition-form.ts'
import type { SilencePart, SilentRule } from '../../../engine/silent-rules.ts'
import { type ConditionLine, outlineCondition } from '../../../messages/describe-condition.ts'
import { describeWhy, type WhyNames } from '../../../messages/describe-why.ts'
import { t } from '../../../messages/messages.ts'
import { useDocument, useVocabulary } from '../../hooks/use-editor.ts'
import { listNames } from '../list-names.ts'
import { whyNames } from './why-names.ts'

/** What the rule demands, which parts hold here and which do not, and what is the case instead. */
export function SilentRuleParts({ rule }: { readonly rule: SilentRule }) {
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const names = useMemo(() => whyNames(document, vocabulary), [document, vocabulary])
  return (
    <div className="me-3 mb-2 ms-8 rounded-lg border border-line px-2.5 py-2 text-xs">
      <p className="pb-1 text-ink-3">{introOf(rule)}</p>
      <ul className="flex flex-col gap-1.5">
        {rule.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the rule
          <Part key={index} part={part} names={names} />
        ))}
      </ul>
    </div>
  )
}

function introOf({ silence }: SilentRule): string {
  switch (silence.kind) {
    case 'said-by':
      return t('details.silent.said', { rules: listNames(silence.rules.map(ruleIdOf)) })
    case 'out-of-reach':
      return t('details.silent.reach')
    default:
      return t('details.silent.wouldFire')
  }
}

/** People cite a rule without its pack. */
function ruleIdOf(fullId: string): string {
  return fullId.slice(fullId.indexOf('/') + 1)
}

function Part({ part, names }: { readonly part: SilencePart; readonly names: WhyNames }) {
  const Mark = part.holds ? Check : X
  return (
    <li className="flex items-start gap-1.5">
      <Mark
        aria-hidden="true"
        size={14}
        strokeWidth={2.25}
        className={part.holds ? 'mt-0.5 shrink-0 text-low' : 'mt-0.5 shrink-0 text-high'}
      />
      <div className="min-w-0 flex-1">
        <span className="sr-only">{part.holds ? t('details.silent.holds') : t('details.silent.fails')}</span>
        <Outline line={outlineCondition(toForm(part.condition), names)} />
        {!part.holds && (
          <p className="text-ink-2">{part.why.map((fact) => describeWhy(fact, names)).join(' ')}</p>
        )}
      </div>
    </li>
  )
}

function Outline({ line }: { readonly line: ConditionLine }) {
  const text = line.text.charAt(0).toUpperCase() + line.text.slice(1)
  if (line.parts.length === 0) return <p className="font-medium">{text}</p>
  return (
    <div>
      <p className="font-medium">{text}:</p>
      <ul className="list-disc ps-4 marker:text-ink-3">
        {line.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <li key={index}>
            <Outline line={part} />
          </li>
        ))}
      </ul>
    </div>
  )
}
