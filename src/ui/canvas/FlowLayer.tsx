import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import type { Placed } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { FlowView } from './FlowView.tsx'
import { LineView } from './LineView.tsx'
import type { LiveDiagram } from './live-diagram.ts'
import { type MarkInput, marksOf, type ProjectInput } from './project.ts'
import { createFlowProjector, type FlowRun } from './project-flows.ts'

export interface FlowLayerProps {
  readonly live: LiveDiagram
  /** What of it is mounted. */
  readonly placed: Placed
  readonly marks: MarkInput & Pick<ProjectInput, 'badges'>
  readonly titleScale: number
  /** Names and badges are readable at this zoom, or have been before. */
  readonly isDetailed: boolean
}

/**
 * Flows and boundary lines, in one picture between boundaries and elements. They are not React Flow's edges:
 * those would each ask its store for their ends at every frame, and routes come from the document anyway.
 */
export function FlowLayer({ live, placed, marks, titleScale, isDetailed }: FlowLayerProps) {
  const project = useMemo(() => createFlowProjector(), [])
  const runs = useMemo(() => project(live, placed, marks), [project, live, placed, marks])
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
              titleScale={titleScale}
              {...marksOf(boundary.id, marks)}
            />
          ),
        )}
        {runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs are cut by position and hold nothing of their own
          <Run key={index} run={run} isDetailed={isDetailed} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

const Run = memo(({ run, isDetailed }: { run: FlowRun; isDetailed: boolean }) =>
  run.map((props) => <FlowView key={props.flow.id} {...props} isDetailed={isDetailed} />),
)
