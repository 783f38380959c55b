import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { inputLook } from '../controls/Field.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { Popover } from '../controls/Popover.tsx'
import { setCells } from './fill-cells.ts'
import type { GridContext } from './grid-context.ts'
import { applyEdits } from './grid-edits.ts'
import { misfitText, parseWords } from './misfit-text.ts'
import { parseCell } from './parse-cell.ts'

/** Sets any field that can be edited for all chosen rows, as one step of undo. */
export function BulkField<R>({
  context,
  rows,
}: {
  readonly context: GridContext<R>
  readonly rows: readonly R[]
}) {
  const editable = context.source.columns.filter((column) => column.isEditable !== undefined)
  const [id, setId] = useState(editable[0]?.id ?? '')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const column = editable.find((other) => other.id === id)
  const apply = () => {
    if (column === undefined) return
    const parsed = parseCell(column.type, text, parseWords())
    if (!parsed.ok) {
      setProblem(misfitText(parsed.error))
      return
    }
    setOpen(false)
    applyEdits(context, setCells(rows, [column], parsed.value))
  }
  const change = (next: string) => {
    setText(next)
    setProblem(null)
  }
  const type = column?.type
  return (
    <Popover
      label={t('grid.bulk.more')}
      className="w-72 p-3"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>{t('grid.bulk.more')}</Button>}
    >
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        <NativeSelect
          label={t('grid.bulk.field')}
          value={id}
          options={editable.map(({ id: value, label }) => ({ value, label }))}
          onChange={(next) => {
            setId(next)
            change('')
          }}
        />
        {type?.kind === 'choice' ? (
          <NativeSelect
            label={column?.label ?? ''}
            hideLabel
            value={text}
            problem={problem}
            options={[
              { value: '', label: t('grid.emptyOption') },
              ...type.options.map(({ value, label }) => ({ value, label })),
            ]}
            onChange={change}
          />
        ) : (
          <>
            {type?.kind === 'text' && type.isLong ? (
              <textarea
                aria-label={column?.label}
                rows={3}
                className={`${inputLook} h-auto py-1`}
                value={text}
                onChange={(event) => change(event.target.value)}
              />
            ) : (
              <input
                aria-label={column?.label}
                aria-invalid={problem !== null || undefined}
                type={type?.kind === 'date' ? 'date' : 'text'}
                className={inputLook}
                value={text}
                onChange={(event) => change(event.target.value)}
              />
            )}
            {problem !== null && (
              <p role="alert" className="text-xs text-high">
                {problem}
              </p>
            )}
          </>
        )}
        <Button type="submit" variant="primary">
          {t('grid.bulk.set', { n: rows.length })}
        </Button>
      </form>
    </Popover>
  )
}
