import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { t } from '../../messages/messages.ts'
import type { SubjectId } from '../../model/tables.ts'
import { useEditor, useSession } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { CanvasMenu } from './CanvasMenu.tsx'
import { CanvasToolbar } from './CanvasToolbar.tsx'
import { handleCanvasKey } from './canvas-keys.ts'
import { canvasOf } from './canvas-state.ts'
import { Drawing } from './Drawing.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { isMenuByKeys } from './keyboard-menu.ts'
import { flowNameZoom } from './legible.ts'
import { indexOf } from './live-diagram.ts'
import { Minimap } from './minimap/Minimap.tsx'
import { OverlaySwitch } from './OverlaySwitch.tsx'
import { ToolHint } from './ToolHint.tsx'
import { useCanvasPointer } from './use-canvas-pointer.ts'
import { useFollowSubjects } from './use-follow-subjects.ts'
import { useSettledDiagram } from './use-live-diagram.ts'
import { useSurface } from './use-surface.ts'
import { useView } from './use-view.ts'
import { useViewportSync } from './use-viewport-sync.ts'
import { ZoomControls } from './ZoomControls.tsx'

/** The drawing, our gestures around it, and what floats over it. */
export function Surface() {
  const editor = useEditor()
  const settled = useSettledDiagram()
  const tool = useSession((state) => state.tool)
  const viewport = useViewportSync()
  const isFar = useSession((state) => state.viewport.zoom < flowNameZoom)
  const lines = useSession((state) => lineScale(state.viewport.zoom))
  const pointer = useCanvasPointer(editor)
  useFollowSubjects(pointer.cancel)
  const hasMap = usePreferences().preferences.minimap
  const surface = useRef<HTMLDivElement>(null)
  useSurface(surface)
  const view = useView(indexOf(settled))

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
        <Drawing view={view} viewport={viewport} onGrip={pointer.onGrip} />
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
        <ZoomControls />
        {hasMap && <Minimap />}
        <OverlaySwitch />
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
