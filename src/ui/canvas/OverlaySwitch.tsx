import { ChevronDown, ChevronUp, Layers2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useEditor } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { SignMark } from './Badge.tsx'
import { announce } from './canvas-state.ts'
import type { CanvasOverlay, LegendEntry } from './overlay.ts'
import { overlays } from './overlay-catalog.ts'
import { useOverlay } from './use-overlay.ts'

/** What the diagram shows at its subjects, and what the signs mean: at the lower right of the canvas. */
export function OverlaySwitch() {
  const editor = useEditor()
  const { change } = usePreferences()
  const { overlay, input } = useOverlay()
  const [isFolded, setFolded] = useState(false)
  const legend = overlay.legend(input)
  const show = (next: CanvasOverlay) => {
    change({ overlay: next.id })
    announce(editor, t('canvas.overlay.shown', { name: nameOf(next) }))
  }
  return (
    <div
      data-canvas-control
      className="absolute right-3 bottom-3 z-20 flex max-h-[calc(100%-24px)] max-w-64 flex-col rounded-lg border border-line bg-panel p-0.5 shadow-float"
    >
      {legend.length > 0 && !isFolded && (
        <dl
          aria-label={t('canvas.overlay.legend', { name: nameOf(overlay) })}
          className="grid min-h-0 grid-cols-[auto_1fr_auto] items-center gap-x-2 gap-y-0.5 overflow-y-auto px-2 pt-1.5 pb-1 text-xs"
        >
          {legend.map((entry) => (
            <Entry key={entry.label} entry={entry} />
          ))}
        </dl>
      )}
      <div className="flex items-center justify-end gap-0.5">
        <Menu
          align="end"
          entries={overlays.map((each) => ({
            label: nameOf(each),
            checked: each === overlay,
            onSelect: () => show(each),
          }))}
        >
          <Button icon={Layers2} variant="ghost">
            {t('canvas.overlay.show', { name: nameOf(overlay) })}
          </Button>
        </Menu>
        {legend.length > 0 && (
          <IconButton
            icon={isFolded ? ChevronUp : ChevronDown}
            label={isFolded ? t('canvas.overlay.unfold') : t('canvas.overlay.fold')}
            side="top"
            onClick={() => setFolded(!isFolded)}
          />
        )}
      </div>
    </div>
  )
}

function nameOf({ label }: CanvasOverlay): string {
  return t(label)
}

function Entry({ entry: { badge, label, value } }: { readonly entry: LegendEntry }) {
  return (
    <div className="contents">
      <dt className="col-span-2 grid grid-cols-subgrid items-center text-ink-2">
        <span aria-hidden="true" className="flex w-4 justify-center">
          {badge !== null && (
            <svg width={16} height={16} className={`badge badge-${badge.tone}`} aria-hidden="true">
              {badge.isAssumed ? (
                <g className="badge-assumed">
                  <rect x={1} y={3} width={14} height={10} rx={5} />
                </g>
              ) : (
                <SignMark sign={badge.sign} x={8} y={8} r={4.4} />
              )}
            </svg>
          )}
        </span>
        {label}
      </dt>
      <dd className="text-right whitespace-nowrap text-ink tabular-nums">{value}</dd>
    </div>
  )
}
