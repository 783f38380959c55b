import { useState } from 'react'
import type { ThreatRow } from '../../../engine/threat.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { type DreadLevel, dreadLevels } from '../../../model/records/decision.ts'
import { Button } from '../../controls/Button.tsx'
import { levelKeys } from '../../controls/level-keys.ts'
import { Segmented } from '../../controls/Segmented.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { override } from '../threats/threat-actions.ts'

/** The level set by hand, with its reason; the level that the factors give stays in view beside it. */
export function OverrideField({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  /** A level that waits for its reason, with the sentence that asks for it. */
  const [pending, setPending] = useState<{ readonly level: DreadLevel; readonly problem: string } | null>(
    null,
  )
  const [isOpen, setOpen] = useState(false)
  const stored = row.decision?.levelOverride ?? null
  const reason = row.decision?.overrideReason ?? ''
  if (stored === null && !isOpen) {
    return (
      <Button
        variant="link"
        className="h-6 self-start text-xs"
        disabled={isReadOnly}
        onClick={() => setOpen(true)}
      >
        {t('dread.override.open')}
      </Button>
    )
  }
  const set = (level: DreadLevel, why: string) => {
    const refusal = override(editor, row, level, why)
    setPending(refusal === null ? null : { level, problem: describeRefusal(refusal) })
  }
  const level = pending?.level ?? stored
  const { computedLevel, sum } = row.dread
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line p-2.5">
      <Segmented
        label={t('dread.override')}
        value={level}
        segments={dreadLevels.map((value) => ({ value, label: t(levelKeys[value]) }))}
        onChange={(value) => set(value, reason)}
        disabled={isReadOnly}
      />
      {level !== null && (
        <TextField
          label={t('dread.override.reason')}
          value={reason}
          required
          problem={pending?.problem}
          disabled={isReadOnly}
          onCommit={(text) => set(level, text)}
        />
      )}
      <div className="flex items-center justify-between gap-2 text-xs text-ink-2">
        {computedLevel !== null && (
          <span>{t('dread.override.computed', { level: t(levelKeys[computedLevel]), sum: sum ?? 0 })}</span>
        )}
        <Button
          variant="link"
          className="h-6 text-xs"
          disabled={isReadOnly}
          onClick={() => {
            if (stored !== null) override(editor, row, null, '')
            setPending(null)
            setOpen(false)
          }}
        >
          {t('dread.override.remove')}
        </Button>
      </div>
    </div>
  )
}
