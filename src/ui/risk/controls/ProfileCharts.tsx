import { t } from '../../../messages/messages.ts'
import type { ProfileAxis } from '../../../risk/control-row.ts'
import { GroupedBars } from '../charts/GroupedBars.tsx'
import { RadarChart } from '../charts/RadarChart.tsx'
import type { SeriesLook } from '../charts/series-look.ts'
import { Card } from '../parts/Card.tsx'
import { formatNumber } from '../parts/format.ts'

/** The profile of the catalogue by clause, in each phase: as a radar where there are three clauses at least, and as bars. */
export function ProfileCharts({ axes }: { readonly axes: readonly ProfileAxis[] }) {
  const series = [
    { name: t('risk.phase.current'), look: 'current', values: axes.map(({ current }) => current) },
    { name: t('risk.phase.target'), look: 'target', values: axes.map(({ target }) => target) },
    {
      name: t('risk.controls.recommended'),
      look: 'recommended',
      values: axes.map(({ recommended }) => recommended),
    },
  ] as const satisfies readonly { name: string; look: SeriesLook; values: readonly (number | null)[] }[]
  const format = (value: number) => `${formatNumber(value, 0)} %`
  return (
    <div className="grid gap-3 xl:grid-cols-2">
      {axes.length >= 3 && (
        <Card>
          <RadarChart
            title={t('risk.controls.radar')}
            axes={axes.map(({ number }) => ({ id: number, label: number }))}
            series={series}
            max={100}
            format={format}
          />
        </Card>
      )}
      <Card>
        <GroupedBars
          title={t('risk.controls.bars')}
          groups={axes.map(({ number, title }) => `${number} ${title}`)}
          series={series}
          max={100}
          format={format}
        />
      </Card>
    </div>
  )
}
