import { toForm } from '../../engine/condition-form.ts'
import type { Rule } from '../../engine/rule.ts'
import { type ConditionLine, describeCondition, outlineCondition } from '../../messages/describe-condition.ts'
import { t } from '../../messages/messages.ts'
import { conditionNames } from './names.ts'
import { RuleMatches } from './RuleMatches.tsx'
import { usePackVocabulary } from './use-pack.ts'

/** Beside the form of a rule: how it reads, and what it finds. */
export function RuleAside({ rule }: { readonly rule: Rule }) {
  return (
    <div className="flex flex-col gap-6 p-4">
      <Reading rule={rule} />
      <RuleMatches rule={rule} />
    </div>
  )
}

function Reading({ rule }: { readonly rule: Rule }) {
  const names = conditionNames(usePackVocabulary())
  const form = toForm(rule.condition)
  const line = outlineCondition(form, names)
  const isNested = form.kind === 'group' && form.parts.some(({ kind }) => kind === 'group')
  return (
    <section aria-labelledby="rule-reading">
      <h3 id="rule-reading" className="mb-1 font-semibold">
        {t('packs.reading')}
      </h3>
      <div aria-live="polite">
        {isNested ? (
          <Outline line={line} isTop />
        ) : (
          <p className="text-ink-2">{describeCondition(form, names)}</p>
        )}
      </div>
    </section>
  )
}

function Outline({ line, isTop = false }: { readonly line: ConditionLine; readonly isTop?: boolean }) {
  if (line.parts.length === 0) return <span>{line.text}</span>
  return (
    <div className="text-ink-2">
      <p className={isTop ? 'text-ink' : 'font-medium text-ink'}>
        {isTop ? t('packs.reading.fires', { heading: lowerFirst(line.text) }) : line.text}:
      </p>
      <ul className="mt-0.5 flex list-disc flex-col gap-0.5 ps-4 marker:text-ink-3">
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
