import { Background, BackgroundVariant, type NodeTypes, ReactFlow } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { maxZoom, minZoom } from '../../app/viewport.ts'
import { useEditor, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { ArrangeLayer } from './arrange/ArrangeLayer.tsx'
import { BoundaryNode } from './BoundaryNode.tsx'
import { CheckLayer } from './CheckLayer.tsx'
import { canvasOf } from './canvas-state.ts'
import { ElementNode } from './ElementNode.tsx'
import { FlowLayer } from './FlowLayer.tsx'
import { FarLayer } from './far/FarLayer.tsx'
import { LiftedLayer } from './far/LiftedLayer.tsx'
import { flowNameZoom } from './legible.ts'
import { mountedDuring, mountedPart } from './mounted-part.ts'
import { type OnGrip, Overlay } from './Overlay.tsx'
import { OverlayTip } from './OverlayTip.tsx'
import { createProjector } from './project.ts'
import { RenameField } from './RenameField.tsx'
import { useLegible } from './use-legible.ts'
import { useLiveDiagram, useMarks } from './use-live-diagram.ts'
import { maxShown, useMounted } from './use-mounted.ts'
import type { ViewportSync } from './use-viewport-sync.ts'
import type { View } from './view.ts'

const nodeTypes: NodeTypes = { element: ElementNode, boundary: BoundaryNode }
const leftAndMiddle = [0, 1]
const middleOnly = [1]
const dotGap = 24

export interface DrawingProps {
  readonly view: View
  readonly viewport: ViewportSync
  readonly onGrip: OnGrip
}

/** What the document says, as React Flow and our layers draw it. Renders at every frame of a gesture, and nothing else does. */
export function Drawing({ view, viewport, onGrip }: DrawingProps) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const live = useLiveDiagram()
  const marks = useMarks()
  const tool = useSession((state) => state.tool)
  const isFar = useSession((state) => state.viewport.zoom < flowNameZoom)
  const hasBeenNear = useRef(false)
  if (!isFar && viewport.isReady) hasBeenNear.current = true
  const isDetailed = hasBeenNear.current
  const isPanning = useStore(canvasOf(editor), (state) => state.isPanning) || tool === 'pan'

  const { settled } = live
  const mounted = useMounted(live, view, marks)
  const part = useMemo(() => mountedPart(settled.placed, mounted.ids), [settled.placed, mounted.ids])
  const placed = useMemo(() => mountedDuring(part, live.placed), [part, live.placed])
  const legible = useLegible(settled, view, mounted.ids)
  const allMarks = useMemo(
    () => ({ ...marks, shown: mounted.shown, legible }),
    [marks, mounted.shown, legible],
  )
  const project = useMemo(() => createProjector(), [])
  const nodes = useMemo(
    () => (viewport.isReady ? project({ placed, vocabulary, ...allMarks }) : []),
    [project, viewport.isReady, placed, vocabulary, allMarks],
  )

  return (
    <>
      <ReactFlow
        nodes={nodes}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        panOnDrag={isPanning ? leftAndMiddle : middleOnly}
        zoomOnDoubleClick={false}
        minZoom={minZoom}
        maxZoom={maxZoom}
        defaultViewport={viewport.initial}
        onMove={viewport.onMove}
        proOptions={{ hideAttribution: true }}
      >
        <Background variant={BackgroundVariant.Dots} gap={dotGap} size={2} />
        {viewport.isReady && (view.isFar || view.window !== null) && (
          <FarLayer
            live={live}
            marks={marks}
            maxShown={maxShown}
            isVisible={view.isFar || mounted.isGrowing}
          />
        )}
        {view.isFar && live.lifted.size > maxShown && <LiftedLayer live={live} marks={marks} />}
        {viewport.isReady && (
          <FlowLayer
            live={live}
            placed={placed}
            marks={allMarks}
            titleScale={legible.titleScale}
            isDetailed={isDetailed}
          />
        )}
        {viewport.isReady && <CheckLayer live={live} placed={placed} />}
        <Overlay live={live} onGrip={onGrip} />
        <RenameField live={live} />
      </ReactFlow>
      <ArrangeLayer live={live} />
      <OverlayTip live={live} />
    </>
  )
}
