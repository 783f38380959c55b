import { useState } from 'react'
import { describeCvssError } from '../../messages/describe-cvss.ts'
import { formatFixed } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import { readCvss } from '../../methods/cvss/cvss.ts'
import type { CvssScore } from '../../methods/cvss/cvss-score.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { Button } from '../controls/Button.tsx'
import { Popover } from '../controls/Popover.tsx'
import { TextField } from '../controls/TextField.tsx'
import { TermHelp } from '../help/TermHelp.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { writeCvss } from './write-rating.ts'

/** A CVSS vector of a weakness that was found, with its score; what is no vector is told with its place. */
export function CvssField({ risk }: { readonly risk: ThreatRisk }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const stored = risk.row.decision?.cvss ?? ''
  const [isOpen, setOpen] = useState(false)
  /** What was typed and is no vector: it stays in the field until it is put right. */
  const [wrong, setWrong] = useState<{ readonly text: string; readonly problem: string } | null>(null)
  if (stored === '' && !isOpen) {
    return (
      <Button
        variant="link"
        className="h-6 self-start text-xs"
        disabled={isReadOnly}
        onClick={() => setOpen(true)}
      >
        {t('rating.cvss.open')}
      </Button>
    )
  }
  const commit = (text: string) => {
    const vector = text.trim()
    if (vector === '') {
      setWrong(null)
      setOpen(false)
      if (stored !== '') writeCvss(editor, risk.row, '')
      return
    }
    const read = readCvss(vector)
    setWrong(read.ok ? null : { text: vector, problem: describeCvssError(read.error) })
    if (read.ok) writeCvss(editor, risk.row, read.value.vector)
  }
  return (
    <div className="relative flex flex-col gap-1.5">
      <span className="absolute end-0 -top-1.5">
        <TermHelp terms={['cvss']} />
      </span>
      <TextField
        label={t('rating.cvss')}
        value={wrong?.text ?? stored}
        placeholder="CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
        hint={t('rating.cvss.hint')}
        problem={wrong?.problem}
        disabled={isReadOnly}
        onCommit={commit}
      />
      {risk.cvss !== null && wrong === null && <Score score={risk.cvss} />}
    </div>
  )
}

function Score({ score }: { readonly score: CvssScore }) {
  const figure = t('rating.cvss.score', {
    version: score.version,
    score: formatFixed(score.score, 1),
    severity: score.severity,
  })
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm tabular-nums">
      <Popover
        label={t('rating.cvss.arithmetic')}
        className="max-w-96 p-3"
        trigger={
          <button
            type="button"
            className="min-h-6 font-medium underline decoration-ink-3/60 decoration-dotted underline-offset-4 hover:decoration-accent"
          >
            {figure}
          </button>
        }
      >
        <ol className="flex flex-col gap-1 text-xs">
          {score.trace.map((line) => (
            <li key={line} className="font-mono break-words text-ink-2">
              {line}
            </li>
          ))}
        </ol>
      </Popover>
      {score.score !== score.base && (
        <span className="text-xs text-ink-3">
          {t('rating.cvss.base', { score: formatFixed(score.base, 1) })}
        </span>
      )}
      {score.safety === 'P' && <span className="text-xs text-high">{t('rating.cvss.safety')}</span>}
    </div>
  )
}
