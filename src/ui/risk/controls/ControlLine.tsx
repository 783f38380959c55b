import { ChevronDown, ChevronRight } from 'lucide-react'
import { setControls } from '../../../commands/set-controls.ts'
import { t } from '../../../messages/messages.ts'
import type { ControlCatalogue } from '../../../model/records/risk-policy.ts'
import type { Control } from '../../../model/tables.ts'
import type { ControlRow } from '../../../risk/control-row.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { classNames } from '../../controls/class-names.ts'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { quietFields } from '../../panels/table-look.ts'
import { useWrite } from '../parts/use-write.ts'
import { Applicability } from './Applicability.tsx'
import { CommentCell } from './CommentCell.tsx'
import { ControlWarnings } from './ControlWarnings.tsx'
import { LightCell } from './LightCell.tsx'
import { MaturityCell } from './MaturityCell.tsx'
import { RecommendationCell } from './RecommendationCell.tsx'
import { RecommendedMaturity } from './RecommendedMaturity.tsx'

interface ControlLineProps {
  readonly row: ControlRow
  readonly catalogue: ControlCatalogue
  readonly isFolded: boolean
  readonly onToggle: () => void
}

/** One control, or a group with what its members come to. */
export function ControlLine({ row, catalogue, isFolded, onToggle }: ControlLineProps) {
  const write = useWrite()
  const isLocked = useDocument((state) => state.readOnly !== null)
  const isReadOnly = isLocked || row.depth === 0
  const isGroup = row.children.length > 0
  const set = (fields: Partial<Omit<Control, 'id' | 'catalogue' | 'number'>>) =>
    write(
      setControls,
      { catalogue, controls: [{ number: row.number, fields }] },
      { label: t('risk.undo.control', { number: row.number }) },
    )
  const name = `${row.number} ${row.title}`.trim()
  const Fold = isFolded ? ChevronRight : ChevronDown
  return (
    <tr
      className={classNames(
        quietFields,
        'hover:bg-canvas [&>td]:border-b [&>td]:border-line/70 [&>td]:px-1.5 [&>td]:py-0.5',
        row.depth <= 1 && 'font-medium',
        !row.applies && 'text-ink-3',
      )}
    >
      <td className="text-end">
        <RecommendationCell row={row} name={name} />
      </td>
      <td>
        <LightCell row={row} name={name} />
      </td>
      <td>
        <div className={classNames('flex items-start gap-1', indents[row.depth] ?? 'ps-12')}>
          {isGroup && row.depth > 0 ? (
            <button
              type="button"
              aria-expanded={!isFolded}
              aria-label={t('risk.controls.members', { name })}
              onClick={onToggle}
              className="flex size-6 shrink-0 items-center justify-center rounded-sm hover:bg-line/60"
            >
              <Fold aria-hidden="true" size={14} strokeWidth={1.75} />
            </button>
          ) : (
            <span className="w-6 shrink-0" />
          )}
          <div className="min-w-0 flex-1 py-0.5">
            <span className="me-2 text-ink-3 tabular-nums">{row.number}</span>
            {row.title}
            {row.isNew && <Chip className="ms-2">{t('risk.controls.new')}</Chip>}
            {row.designation === 'addressable' && (
              <Chip className="ms-2">{t('risk.controls.addressable')}</Chip>
            )}
            <ControlWarnings row={row} />
          </div>
        </div>
      </td>
      <td>
        <Checkbox
          label={t('risk.controls.doubtOf', { name })}
          hideLabel
          checked={row.doubtBelow && row.record?.doubt !== true ? 'mixed' : row.doubt}
          disabled={isReadOnly}
          onChange={(doubt) => set({ doubt })}
          className="justify-center"
        />
      </td>
      <td className="font-normal">
        {row.depth > 0 && (
          <TextField
            label={t('risk.controls.sourceOf', { name })}
            hideLabel
            value={row.source}
            disabled={isReadOnly}
            onCommit={(source) => set({ source: source.trim() })}
          />
        )}
      </td>
      <td className="font-normal">
        {row.depth > 0 && <Applicability row={row} isReadOnly={isReadOnly} onSet={set} />}
      </td>
      <td>{row.depth > 0 && <CommentCell row={row} isReadOnly={isReadOnly} onSet={set} />}</td>
      {(['current', 'target'] as const).map((phase) => (
        <td key={phase}>
          <MaturityCell
            row={row}
            phase={phase}
            isReadOnly={isReadOnly || !row.applies}
            onSet={(maturity) => set({ [phase]: maturity })}
          />
        </td>
      ))}
      <td className="text-ink-2">
        <RecommendedMaturity row={row} name={name} />
      </td>
    </tr>
  )
}

const indents = ['', '', 'ps-4', 'ps-8'] as const
