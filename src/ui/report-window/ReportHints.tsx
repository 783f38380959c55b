import { ChevronDown, TriangleAlert } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { ReportFile } from '../../app/report/build-report-file.ts'
import { type ControlPart, reportWarnings } from '../../app/report/report-warnings.ts'
import { formatList } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { useDocument, useFindings } from '../hooks/use-editor.ts'

/** What to know before the report is handed over. */
export function ReportHints({
  file,
  onFillIn,
}: {
  /** The file that is shown; null while there is none. */
  readonly file: ReportFile | null
  /** Leads to where document control is filled in. */
  readonly onFillIn: () => void
}) {
  const document = useDocument((state) => state.document)
  const rows = useFindings((state) => state.rows)
  const { suggested, unbacked, missing } = useMemo(() => reportWarnings(document, rows), [document, rows])
  const characters = file?.missingGlyphs.map(({ character }) => character) ?? []
  const count = [suggested, unbacked, missing.length, characters.length].filter((n) => n > 0).length
  if (count === 0) return null
  return (
    // Open where there is room: on low screens the chapters come first.
    <details open={window.innerHeight >= 900 || characters.length > 0} className="group">
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1.5 rounded-md text-sm font-medium text-medium">
        <TriangleAlert aria-hidden="true" size={15} className="shrink-0" />
        {t('report.window.hints', { n: count })}
        <ChevronDown
          aria-hidden="true"
          size={14}
          className="ms-auto shrink-0 text-ink-3 transition-transform duration-150 group-open:rotate-180"
        />
      </summary>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {characters.length > 0 && (
          <Hint>{t('app.exportMissing', { characters: characters.slice(0, 60).join(' ') })}</Hint>
        )}
        {unbacked > 0 && <Hint>{t('report.window.unbacked', { n: unbacked })}</Hint>}
        {missing.length > 0 && (
          <Hint>
            {t('report.window.missingControl', {
              parts: formatList(missing.map((part) => t(partKeys[part]))),
            })}
            <Button onClick={onFillIn}>{t('report.window.fillIn')}</Button>
          </Hint>
        )}
        {suggested > 0 && <Hint>{t('app.exportSuggested', { n: suggested })}</Hint>}
      </ul>
    </details>
  )
}

function Hint({ children }: { readonly children: ReactNode }) {
  return (
    <li className="rounded-md bg-medium-tint px-3 py-1.5 text-xs text-medium">
      <div className="flex min-w-0 flex-col items-start gap-1 break-words">{children}</div>
    </li>
  )
}

const partKeys = {
  number: 'report.window.part.number',
  roles: 'report.window.part.roles',
  revisions: 'report.window.part.revisions',
  approvals: 'report.window.part.approvals',
  verdict: 'report.window.part.verdict',
} as const satisfies { readonly [P in ControlPart]: string }
