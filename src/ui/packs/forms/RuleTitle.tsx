import { useEffect, useRef } from 'react'
import type { Rule } from '../../../engine/rule.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useEditEntry, useOpenPack, useProblemAt } from '../use-pack.ts'

/** The title, with buttons that put in the names of what a threat is about. */
export function RuleTitle({ rule, index }: { readonly rule: Rule; readonly index: number }) {
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { isReadOnly } = useOpenPack()
  const problem = useProblemAt()(`rules[${index}].title`)
  const edit = useEditEntry('rules', index)
  const insert = (placeholder: string) => {
    const at = Math.min(input.current?.selectionStart ?? rule.title.length, rule.title.length)
    const before = rule.title.slice(0, at)
    const start = before === '' || before.endsWith(' ') ? before : `${before} `
    edit({ title: `${start}${placeholder}${rule.title.slice(at)}` }, t('packs.undo.rule'))
    requestAnimationFrame(() => {
      const end = start.length + placeholder.length
      input.current?.focus()
      input.current?.setSelectionRange(end, end)
    })
  }
  const isNew = useRef(rule.title === t('packs.rule.newTitle'))
  useEffect(() => {
    // A new rule begins with its title.
    if (isNew.current) input.current?.select()
  }, [])
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label={t('packs.rule.title')}
        value={rule.title}
        inputRef={input}
        disabled={isReadOnly}
        problem={problem}
        onCommit={(title) => edit({ title: title.trim() }, t('packs.undo.rule'), 'title')}
      />
      {!isReadOnly && (
        <p className="flex flex-wrap items-center gap-1 text-xs text-ink-3">
          {t('packs.rule.insert')}
          {placeholdersOf[rule.scope].map(({ placeholder, label }) => (
            <Button
              key={placeholder}
              variant="default"
              className="h-6 px-1.5 text-xs"
              onClick={() => insert(placeholder)}
            >
              {t(label)}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}

const placeholdersOf = {
  flow: [
    { placeholder: '{source}', label: 'packs.rule.insert.source' },
    { placeholder: '{target}', label: 'packs.rule.insert.target' },
    { placeholder: '{flow}', label: 'packs.rule.insert.flow' },
  ],
  element: [{ placeholder: '{el}', label: 'packs.rule.insert.element' }],
  model: [{ placeholder: '{model}', label: 'packs.rule.insert.model' }],
} as const
