import { Camera } from 'lucide-react'
import { useState } from 'react'
import { productName } from '../../../app/product.ts'
import { takeSnapshot } from '../../../commands/take-snapshot.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import { Button } from '../../controls/Button.tsx'
import { DateField } from '../../controls/DateField.tsx'
import { EmptyState } from '../../controls/EmptyState.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { useShell } from '../../shell/use-action.ts'
import { Card } from '../parts/Card.tsx'
import { SectionPage } from '../parts/SectionPage.tsx'
import { usePolicy } from '../parts/use-policy.ts'
import { useWrite } from '../parts/use-write.ts'
import { useOpenRisk } from '../use-risk.ts'
import { Comparison } from './Comparison.tsx'
import { SnapshotList } from './SnapshotList.tsx'
import { TrendChart } from './TrendChart.tsx'

/** The model and its figures at moments of the past: taken, listed, compared; and when to assess anew. */
export function SnapshotsSection() {
  const editor = useEditor()
  const risk = useOpenRisk()
  const shell = useShell()
  const write = useWrite()
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const all = useDocument(({ document }) => list(document, 'snapshot'))
  const snapshots = all.toSorted((a, b) => (a.at < b.at ? 1 : -Number(a.at > b.at)))
  const [isTaking, setTaking] = useState(false)
  const [pair, setPair] = useState<readonly string[]>([])
  const take = async () => {
    setTaking(true)
    const answer = await risk.ask({ about: 'snapshot', engine: productName })
    setTaking(false)
    if (answer?.about !== 'snapshot') {
      shell.notify(t('risk.snapshots.failed'))
      return
    }
    const title = t('risk.snapshots.number', { n: all.length + 1 })
    write(
      takeSnapshot,
      { id: editor.newId('snapshot'), title, note: '', ...answer.content },
      { label: t('risk.undo.snapshot') },
    )
  }
  const taking = (
    <Button variant="primary" icon={Camera} disabled={isReadOnly || isTaking} onClick={() => void take()}>
      {isTaking ? t('risk.snapshots.taking') : t('risk.snapshots.take')}
    </Button>
  )
  const [first, second] = pair.length === 2 ? pair : [snapshots[1]?.id, snapshots[0]?.id]
  const before = all.find(({ id }) => id === first)
  const after = all.find(({ id }) => id === second)
  return (
    <SectionPage
      title={t('risk.section.snapshots')}
      help={t('risk.snapshots.help')}
      actions={
        <>
          <DateField
            label={t('risk.snapshots.due')}
            value={policy.reassessBy ?? null}
            disabled={isReadOnly}
            onCommit={(day) => setPolicy({ reassessBy: day ?? undefined })}
            className="w-40"
          />
          {snapshots.length > 0 && <span className="self-end">{taking}</span>}
        </>
      }
    >
      {snapshots.length === 0 ? (
        <EmptyState icon={Camera} title={t('risk.snapshots.none')} action={taking}>
          {t('risk.snapshots.none.help')}
        </EmptyState>
      ) : (
        <>
          <SnapshotList snapshots={snapshots} pair={[first, second]} onPair={setPair} />
          {snapshots.length >= 2 && (
            <Card>
              <TrendChart snapshots={all} />
            </Card>
          )}
          {before !== undefined && after !== undefined && before !== after && (
            <Comparison before={before} after={after} />
          )}
        </>
      )}
    </SectionPage>
  )
}
