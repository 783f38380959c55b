import { ViewportPortal } from '@xyflow/react'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import { FlowView } from './FlowView.tsx'
import { LineView } from './LineView.tsx'
import type { LiveDiagram } from './live-diagram.ts'
import { marksOf, type ProjectInput } from './project.ts'

export interface FlowLayerProps extends Pick<ProjectInput, 'badges' | 'selection' | 'highlight'> {
  readonly live: LiveDiagram
}

/**
 * Flows and boundary lines, in one picture between boundaries and elements. They are not React Flow's edges:
 * those would each ask its store for their ends at every frame, and routes come from the document anyway.
 */
export function FlowLayer({ live, ...marks }: FlowLayerProps) {
  const { document, placed, routes } = live
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of shapes */}
      <svg className="flow-layer" width={1} height={1} role="group" aria-label={t('canvas.flows')}>
        {placed.boundaries.map(({ boundary, placement }) =>
          placement.line === null ? null : (
            <LineView
              key={boundary.id}
              boundary={boundary}
              line={placement.line}
              badge={marks.badges.get(boundary.id) ?? null}
              {...marksOf(boundary.id, marks)}
            />
          ),
        )}
        {placed.flows.map((flow) => {
          const route = routes.get(flow.id)
          return route === undefined ? null : (
            <FlowView
              key={flow.id}
              flow={flow}
              route={route}
              badge={marks.badges.get(flow.id) ?? null}
              sourceName={get(document, 'element', flow.source)?.name ?? ''}
              targetName={get(document, 'element', flow.target)?.name ?? ''}
              {...marksOf(flow.id, marks)}
            />
          )
        })}
      </svg>
    </ViewportPortal>
  )
}
