import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react'
import { zoomToFit } from '../../app/actions/zoom-to-fit.ts'
import { zoomBy, zoomToSubjects } from '../../app/viewport.ts'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { Tooltip } from '../controls/Tooltip.tsx'
import { useEditor, useSession } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { useShortcut } from '../shell/use-action.ts'

/** Zoom out, how much, zoom in, fit: at the lower left of the canvas. */
export function ZoomControls() {
  const editor = useEditor()
  const zoom = useSession((state) => state.viewport.zoom)
  const { preferences, change } = usePreferences()
  const percent = Math.round(zoom * 100)

  const zoomWith = (factor: number) => {
    const { viewport, canvasSize } = editor.session.getState()
    editor.session.setState({ viewport: zoomBy(viewport, canvasSize, factor) })
  }
  const fit = () => {
    zoomToSubjects(editor, null)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's
    <div
      data-canvas-control
      role="group"
      aria-label={t('canvas.zoom')}
      className="absolute bottom-3 left-3 z-20 flex items-center gap-0.5 rounded-lg border border-line bg-panel p-0.5 shadow-float"
    >
      <IconButton icon={Minus} label={t('canvas.zoomOut')} side="top" onClick={() => zoomWith(1 / 1.25)} />
      <Tooltip text={t('canvas.zoomReset', { percent })} side="top">
        <button
          type="button"
          aria-label={t('canvas.zoomReset', { percent })}
          className="h-7 min-w-13 rounded-md px-1 text-xs text-ink-2 tabular-nums hover:bg-line/60"
          onClick={() => zoomWith(1 / zoom)}
        >
          {percent} %
        </button>
      </Tooltip>
      <IconButton icon={Plus} label={t('canvas.zoomIn')} side="top" onClick={() => zoomWith(1.25)} />
      <IconButton
        icon={Maximize}
        label={t('canvas.zoomFit')}
        shortcut={useShortcut(zoomToFit)}
        side="top"
        onClick={fit}
      />
      <IconButton
        icon={MapIcon}
        label={preferences.minimap ? t('minimap.hide') : t('minimap.show')}
        pressed={preferences.minimap}
        side="top"
        onClick={() => change({ minimap: !preferences.minimap })}
      />
    </div>
  )
}
