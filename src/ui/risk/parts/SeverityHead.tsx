import { t } from '../../../messages/messages.ts'
import { severityInfos } from '../../../methods/safety/safety.ts'

/** The head of a table of exploitability by severity of harm. */
export function SeverityHead({
  firstWidth,
  hasTexts = false,
}: {
  /** Class that gives the width of the column of exploitabilities. */
  readonly firstWidth: string
  /** What each severity means shows when the pointer rests on it. */
  readonly hasTexts?: boolean
}) {
  return (
    <thead className="text-xs text-ink-3">
      <tr>
        <th className={`${firstWidth} text-start font-medium`}>{t('risk.overview.exploitability')}</th>
        {severityInfos.map(({ id, label, text }) => (
          <th key={id} scope="col" className="font-medium" title={hasTexts ? text : undefined}>
            <span className="font-semibold text-ink-2">{id}</span>{' '}
            <span className="block truncate">{label}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
