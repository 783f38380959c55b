import { useState } from 'react'
import { setScope } from '../../../commands/set-scope.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import type { Element, Flow } from '../../../model/tables.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'

/** Out of scope, with the reason that it needs: until the reason is there, nothing is taken out. */
export function ScopeField({ subjects }: { readonly subjects: readonly (Element | Flow)[] }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [problem, setProblem] = useState<string | null>(null)
  const [first] = subjects
  const out = subjects.filter(({ outOfScope }) => outOfScope).length
  const isPending = problem !== null
  const isOut = out === subjects.length
  const set = (outOfScope: boolean, reason: string) => {
    const result = editor.dispatch(
      setScope,
      { subjects: subjects.map(({ id }) => id), outOfScope, reason },
      { label: outOfScope ? t('details.undo.outOfScope') : t('details.undo.inScope') },
    )
    setProblem(result.ok || result.error.code === 'nothing-to-do' ? null : describeRefusal(result.error))
  }
  return (
    <div className="flex flex-col gap-1 border-t border-line pt-2">
      <Checkbox
        label={t('details.outOfScope')}
        checked={isPending || isOut ? true : out > 0 ? 'mixed' : false}
        disabled={isReadOnly}
        onChange={(on) => (isPending ? setProblem(null) : set(on, first?.outOfScopeReason ?? ''))}
      />
      {(isPending || out > 0) && (
        <TextField
          label={t('threats.reason')}
          value={first?.outOfScopeReason ?? ''}
          required
          placeholder={t('details.outOfScope.placeholder')}
          problem={problem}
          disabled={isReadOnly}
          inputRef={(input) => {
            if (isPending) input?.focus()
          }}
          onCommit={(reason) => set(true, reason)}
        />
      )}
    </div>
  )
}
