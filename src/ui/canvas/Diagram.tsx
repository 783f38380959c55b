import { ReactFlowProvider } from '@xyflow/react'
import { t } from '../../messages/messages.ts'
import './canvas.css'
import { Announcer } from './Announcer.tsx'
import { QuickAddList } from './routes/QuickAddList.tsx'
import { Surface } from './Surface.tsx'

/** The diagram in hand, to be drawn in: the middle of the editor. */
export function Diagram() {
  return (
    <section aria-label={t('canvas.region')} dir="ltr" className="relative h-full w-full bg-canvas">
      <ReactFlowProvider>
        <Surface />
      </ReactFlowProvider>
      <QuickAddList />
      <Announcer />
    </section>
  )
}
