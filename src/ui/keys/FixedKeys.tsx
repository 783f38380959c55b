import { t } from '../../messages/messages.ts'
import { Keycap } from './Keycap.tsx'

interface FixedSection {
  readonly title: string
  readonly rows: readonly FixedRow[]
}

interface FixedRow {
  readonly name: string
  readonly keys: readonly string[]
}

/** Keys that belong to a place rather than to an action: they stay as they are. */
export function fixedKeys(): readonly FixedSection[] {
  return [
    {
      title: t('search.keysTitleFixed'),
      rows: [
        { name: t('search.fixed.tab'), keys: ['Tab', 'Shift Tab'] },
        { name: t('search.fixed.move'), keys: ['←', '→', '↑', '↓'] },
        { name: t('search.fixed.moveFar'), keys: ['Shift ←', '…'] },
        { name: t('search.fixed.leave'), keys: ['Esc'] },
        { name: t('search.fixed.pan'), keys: [t('search.fixed.panKeys')] },
        { name: t('search.fixed.outline'), keys: ['←', '→', 'Enter'] },
      ],
    },
    {
      title: t('search.keysTitleRating'),
      rows: [
        { name: t('search.fixed.rate'), keys: ['1', '2', '3'] },
        { name: t('search.fixed.confirm'), keys: ['Enter'] },
      ],
    },
  ]
}

export function FixedKeys({ title, rows }: FixedSection) {
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="mb-1 text-xs font-semibold text-ink-3">{title}</h3>
      <ul>
        {rows.map(({ name, keys }) => (
          <li
            key={name}
            className="flex min-h-8 items-center justify-between gap-4 border-b border-line py-1 last:border-0"
          >
            <span>{name}</span>
            <span className="flex gap-1">
              {keys.map((key) => (
                <Keycap key={key}>{key}</Keycap>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
