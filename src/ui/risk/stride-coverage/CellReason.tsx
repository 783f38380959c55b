import { useEffect, useRef } from 'react'
import { setNotApplicable } from '../../../commands/set-not-applicable.ts'
import { t } from '../../../messages/messages.ts'
import type { StrideLetter } from '../../../model/record.ts'
import type { CoverageLine } from '../../../risk/coverage.ts'
import { Button } from '../../controls/Button.tsx'
import { strideKeys } from '../../controls/stride-keys.ts'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { useWrite } from '../parts/use-write.ts'
import { stateText } from './CoverageCell.tsx'

/** Why one category cannot apply to one part: writing a reason rules it out, and it can be taken back. */
export function CellReason({
  line,
  letter,
  onClose,
}: {
  readonly line: CoverageLine
  readonly letter: StrideLetter
  readonly onClose: () => void
}) {
  const write = useWrite()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const cell = line.cells[letter]
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => input.current?.focus({ preventScroll: true }), [])
  const set = (reason: string | null) =>
    write(
      setNotApplicable,
      { subjects: [line.id], letter, reason },
      { label: t('details.undo.notApplicable') },
    )
  return (
    <Card
      className="sticky top-2 z-20 shadow-md"
      title={t('reporting.coverage.cell', {
        part: line.name,
        category: t(strideKeys[letter]),
        state: stateText(cell),
      })}
      end={
        <Button variant="ghost" onClick={onClose}>
          {t('reporting.coverage.close')}
        </Button>
      }
    >
      <div className="flex items-end gap-2">
        <TextField
          wrap
          className="flex-1"
          label={t('reporting.coverage.why')}
          placeholder={t('reporting.coverage.placeholder')}
          value={cell.kind === 'not-applicable' ? cell.reason : ''}
          disabled={isReadOnly}
          maxLength={20_000}
          inputRef={input}
          onCommit={(reason) => set(reason.trim())}
        />
        {cell.kind === 'not-applicable' && (
          <Button disabled={isReadOnly} onClick={() => set(null)}>
            {t('reporting.coverage.takeBack')}
          </Button>
        )}
      </div>
    </Card>
  )
}
