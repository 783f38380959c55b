import { Diagram } from '../canvas/Diagram.tsx'
import { DiagramTabs } from './DiagramTabs.tsx'
import { diagramPanelId } from './diagram-panel-id.ts'

/** The diagram in hand, below the tabs of all of them. */
export function DiagramPane() {
  return (
    <div className="flex size-full flex-col">
      <DiagramTabs />
      <div id={diagramPanelId} className="min-h-0 flex-1">
        <Diagram />
      </div>
    </div>
  )
}
