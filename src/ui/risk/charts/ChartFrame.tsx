import { type ReactNode, useState } from 'react'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { type ChartTable, DataTable } from './DataTable.tsx'

export interface ChartFrameProps {
  readonly title: string
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly summary?: string
  /** The same figures as a table, one click away. */
  readonly table: ChartTable
  readonly legend?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

/** A picture of figures, with its title, its legend, and the same figures as a table. */
export function ChartFrame({ title, summary, table, legend, children, className }: ChartFrameProps) {
  const [isTable, setTable] = useState(false)
  return (
    <figure className={className}>
      <figcaption className="mb-1 flex min-h-7 flex-wrap items-center gap-x-3">
        <span className="font-medium">{title}</span>
        {!isTable && legend}
        <Button
          variant="link"
          className="ms-auto text-xs"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? t('risk.chart.picture') : t('risk.chart.table')}
        </Button>
      </figcaption>
      {isTable ? <DataTable caption={title} table={table} /> : children}
      {summary !== undefined && !isTable && <p className="sr-only">{summary}</p>}
    </figure>
  )
}
