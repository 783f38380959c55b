import { Plus, X } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { DateField } from '../controls/DateField.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { TextField } from '../controls/TextField.tsx'
import { Card } from '../risk/parts/Card.tsx'

/** One column of a small table that is filled in: text of one kind, or a date. */
export interface RowColumn<R> {
  readonly field: keyof R & string
  readonly label: string
  readonly kind: 'text' | 'long' | 'date'
  /** Share of the width. */
  readonly grow: number
}

export interface RowsCardProps<R> {
  readonly title: string
  readonly help?: string
  readonly rows: readonly R[]
  readonly columns: readonly RowColumn<R>[]
  /** A line without anything in it. */
  readonly empty: R
  readonly isReadOnly: boolean
  readonly onChange: (rows: readonly R[]) => void
}

/** A list of lines with a few fields each: edited in place, added at the end, removed one by one. */
export function RowsCard<R extends { readonly [field: string]: string | null }>(props: RowsCardProps<R>) {
  const { title, help, rows, columns, empty, isReadOnly, onChange } = props
  const set = (index: number, field: keyof R & string, value: string | null) =>
    onChange(rows.map((row, i) => (i === index ? { ...row, [field]: value } : row)))
  return (
    // Fields of one name stand in several of these lists.
    <section aria-label={title} className="min-w-0">
      <Card
        title={title}
        help={help}
        end={
          <Button icon={Plus} disabled={isReadOnly} onClick={() => onChange([...rows, empty])}>
            {t('reporting.add')}
          </Button>
        }
      >
        {rows.length === 0 && <p className="text-ink-3">{t('reporting.none')}</p>}
        <ol className="flex flex-col gap-2">
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its texts may repeat
            <li key={index} className="flex items-start gap-2">
              <div className="flex min-w-0 flex-1 flex-wrap gap-2">
                {columns.map(({ field, label, kind, grow }) => {
                  const value = row[field] ?? null
                  const name = `${label} ${index + 1}`
                  return (
                    <div
                      key={field}
                      className={kind === 'date' ? 'w-38' : grow > 1 ? 'min-w-48 flex-2' : 'min-w-32 flex-1'}
                    >
                      {kind === 'date' ? (
                        <DateField
                          label={name}
                          value={value}
                          disabled={isReadOnly}
                          onCommit={(date) => set(index, field, date)}
                        />
                      ) : (
                        <TextField
                          label={name}
                          value={value ?? ''}
                          wrap={kind === 'long'}
                          maxLength={kind === 'long' ? 20_000 : 300}
                          disabled={isReadOnly}
                          onCommit={(text) => set(index, field, text.trim())}
                        />
                      )}
                    </div>
                  )
                })}
              </div>
              <IconButton
                size="small"
                className="mt-5"
                icon={X}
                label={t('reporting.removeLine', { n: index + 1 })}
                disabled={isReadOnly}
                onClick={() => onChange(rows.filter((_, i) => i !== index))}
              />
            </li>
          ))}
        </ol>
      </Card>
    </section>
  )
}
