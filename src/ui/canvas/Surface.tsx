import { Background, BackgroundVariant, type NodeTypes, ReactFlow } from '@xyflow/react'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { maxZoom, minZoom } from '../../app/viewport.ts'
import { t } from '../../messages/messages.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor, useSession, useVocabulary } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { ArrangeLayer } from './arrange/ArrangeLayer.tsx'
import { BoundaryNode } from './BoundaryNode.tsx'
import { CanvasMenu } from './CanvasMenu.tsx'
import { CanvasToolbar } from './CanvasToolbar.tsx'
import { CheckLayer } from './CheckLayer.tsx'
import { handleCanvasKey } from './canvas-keys.ts'
import { canvasOf } from './canvas-state.ts'
import { ElementNode } from './ElementNode.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { FlowLayer } from './FlowLayer.tsx'
import { FarLayer } from './far/FarLayer.tsx'
import { LiftedLayer } from './far/LiftedLayer.tsx'
import { isMenuByKeys } from './keyboard-menu.ts'
import { flowNameZoom } from './legible.ts'
import { indexOf } from './live-diagram.ts'
import { Minimap } from './minimap/Minimap.tsx'
import { mountedPart } from './mounted-part.ts'
import { Overlay } from './Overlay.tsx'
import { OverlaySwitch } from './OverlaySwitch.tsx'
import { OverlayTip } from './OverlayTip.tsx'
import { createProjector } from './project.ts'
import { RenameField } from './RenameField.tsx'
import { ToolHint } from './ToolHint.tsx'
import { useCanvasPointer } from './use-canvas-pointer.ts'
import { useFollowSubjects } from './use-follow-subjects.ts'
import { useLegible } from './use-legible.ts'
import { useLiveDiagram, useMarks } from './use-live-diagram.ts'
import { maxShown, useMounted } from './use-mounted.ts'
import { useSurface } from './use-surface.ts'
import { useView } from './use-view.ts'
import { useViewportSync } from './use-viewport-sync.ts'
import { ZoomControls } from './ZoomControls.tsx'

const nodeTypes: NodeTypes = { element: ElementNode, boundary: BoundaryNode }
const leftAndMiddle = [0, 1]
const middleOnly = [1]
const dotGap = 24

/** React Flow with what the document says, our gestures around it, and what floats over it. */
export function Surface() {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const live = useLiveDiagram()
  const marks = useMarks()
  const tool = useSession((state) => state.tool)
  const viewport = useViewportSync()
  const isFar = useSession((state) => state.viewport.zoom < flowNameZoom)
  const lines = useSession((state) => lineScale(state.viewport.zoom))
  const hasBeenNear = useRef(false)
  if (!isFar && viewport.isReady) hasBeenNear.current = true
  const isDetailed = hasBeenNear.current
  const isPanning = useStore(canvasOf(editor), (state) => state.isPanning) || tool === 'pan'
  const pointer = useCanvasPointer(editor)
  useFollowSubjects(pointer.cancel)
  const hasMap = usePreferences().preferences.minimap
  const surface = useRef<HTMLDivElement>(null)
  useSurface(surface)

  const view = useView(indexOf(live))
  const mounted = useMounted(live, view, marks)
  const placed = useMemo(() => mountedPart(live.placed, mounted.ids), [live.placed, mounted.ids])
  const legible = useLegible(live.settled, view, mounted.ids)
  const allMarks = useMemo(
    () => ({ ...marks, shown: mounted.shown, legible }),
    [marks, mounted.shown, legible],
  )
  const project = useMemo(() => createProjector(), [])
  const nodes = useMemo(
    () => (viewport.isReady ? project({ placed, vocabulary, ...allMarks }) : []),
    [project, viewport.isReady, placed, vocabulary, allMarks],
  )

  const onKeyDown = (event: KeyboardEvent) => handleCanvasKey(editor, event, pointer.cancel)
  const onFocus = (event: FocusEvent) => canvasOf(editor).setState({ focus: subjectOf(event.target) })
  const onMenu = () => {
    pointer.cancel()
    canvasOf(editor).setState({ hover: null })
  }
  const onBlur = () => canvasOf(editor).setState({ focus: null })
  const onContextMenu = (event: MouseEvent) => {
    if (!isMenuByKeys(event.nativeEvent)) pointer.onContextMenu(event)
  }

  return (
    <CanvasMenu onOpen={onMenu}>
      <div
        ref={surface}
        className="canvas-surface"
        data-tool={tool}
        data-view={view.isFar ? 'far' : 'near'}
        data-lines={lines}
        data-far={isFar ? 'details' : undefined}
        role="application"
        aria-label={t('canvas.surface')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the surface is where the keys of the diagram work
        tabIndex={0}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerLeave={pointer.onPointerLeave}
        onDoubleClick={pointer.onDoubleClick}
        onContextMenuCapture={onContextMenu}
        onTouchStartCapture={pointer.onTouchStart}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      >
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
          <Overlay live={live} onGrip={pointer.onGrip} />
          <RenameField live={live} />
        </ReactFlow>
        <svg width={0} height={0} className="absolute" aria-hidden="true">
          <pattern
            id="canvas-hatch"
            width={7}
            height={7}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="hatch-line" d="M0 0V7" />
          </pattern>
        </svg>
        <CanvasToolbar />
        <ToolHint />
        <ArrangeLayer live={live} />
        <ZoomControls />
        {hasMap && <Minimap />}
        <OverlaySwitch />
        <OverlayTip live={live} />
        <FirstSteps />
      </div>
    </CanvasMenu>
  )
}

function subjectOf(target: Element): SubjectId | null {
  return (target.getAttribute('data-id') as SubjectId | null) ?? null
}

/** How much wider lines are drawn than usual, in a few steps; undefined for not at all. */
function lineScale(zoom: number): number | undefined {
  if (zoom > 0.55) return undefined
  return zoom > 0.36 ? 1.5 : zoom > 0.22 ? 2.2 : zoom > 0.13 ? 4 : 8
}
