import { useMemo, useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { SearchField } from '../../controls/SearchField.tsx'
import { useFindings } from '../../hooks/use-editor.ts'

/** Which threats something sums up: those chosen, then the likely ones, then all by search. */
export function ThreatChoice({
  chosen,
  first,
  isReadOnly,
  onChange,
}: {
  readonly chosen: readonly string[]
  readonly first: readonly string[]
  readonly isReadOnly: boolean
  readonly onChange: (ids: readonly string[]) => void
}) {
  const rows = useFindings((state) => state.rows)
  const [search, setSearch] = useState('')
  const [shownFirst] = useState(() => new Set([...chosen, ...first]))
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const shown = useMemo(() => {
    const fitting = rows.filter((row) => {
      if (words.length === 0) return shownFirst.has(row.id)
      const text = `${row.shortId} ${row.title} ${row.subjectNames.join(' ')}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    return fitting.slice(0, 80)
  }, [rows, words, shownFirst])
  return (
    <div className="flex flex-col gap-1">
      <SearchField isPlain label={t('risk.threats.search')} value={search} onChange={setSearch} />
      <div className="max-h-72 overflow-y-auto px-1">
        {shown.map((row) => (
          <Checkbox
            key={row.id}
            label={
              <>
                {row.title} <span className="text-xs text-ink-3">{row.subjectNames.join(', ')}</span>
              </>
            }
            disabled={isReadOnly}
            checked={chosen.includes(row.id)}
            onChange={(on) => onChange(on ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))}
          />
        ))}
        {shown.length === 0 && <p className="py-1 text-xs text-ink-3">{t('risk.threats.none')}</p>}
      </div>
    </div>
  )
}
