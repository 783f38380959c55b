import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { Button } from '../../controls/Button.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from '../parts/Card.tsx'
import { useGo } from '../parts/use-go.ts'
import { TrendChart } from '../snapshots/TrendChart.tsx'

/** How risk went from snapshot to snapshot. */
export function TrendCard() {
  const snapshots = useDocument(({ document }) => list(document, 'snapshot'))
  const go = useGo()
  return (
    <Card
      title={snapshots.length < 2 ? t('risk.trend') : undefined}
      end={
        <Button variant="link" onClick={() => go.section('snapshots')}>
          {t('risk.section.snapshots')}
        </Button>
      }
    >
      {snapshots.length < 2 ? (
        <p className="text-ink-3">{t('risk.trend.empty')}</p>
      ) : (
        <TrendChart snapshots={snapshots} />
      )}
    </Card>
  )
}
