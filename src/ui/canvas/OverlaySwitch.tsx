import { ChevronDown, ChevronUp, Layers2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useEditor, useSession } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { SignMark } from './Badge.tsx'
import { announce } from './canvas-state.ts'
import type { CanvasOverlay, Legend, LegendSign } from './overlay.ts'
import { overlays } from './overlay-catalog.ts'
import { useOverlay } from './use-overlay.ts'

/** What the diagram shows at its subjects, and what the signs mean: at the lower right of the canvas. */
export function OverlaySwitch() {
  const editor = useEditor()
  const { change } = usePreferences()
  const { overlay, input } = useOverlay()
  const [isFolded, setFolded] = useState(false)
  const legend = overlay.legend(input)
  const isRoomy = useSession(({ canvasSize }) => canvasSize.w >= 800 && canvasSize.h >= 480)
  const show = (next: CanvasOverlay) => {
    change({ overlay: next.id })
    announce(editor, t('canvas.overlay.shown', { name: nameOf(next) }))
  }
  return (
    <div
      data-canvas-control
      className="absolute right-3 bottom-3 z-20 flex max-h-[calc(100%-24px)] w-max max-w-70 flex-col rounded-lg border border-line bg-panel p-0.5 shadow-float"
    >
      {legend !== null && !isFolded && (
        <LegendView legend={legend} name={nameOf(overlay)} hasKeys={isRoomy} />
      )}
      <div className="flex items-center justify-between gap-0.5">
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
        {legend !== null && (
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

interface LegendViewProps {
  readonly legend: Legend
  readonly name: string
  /** What the signs mean in words; left out where it would hide the diagram, as each subject says so itself. */
  readonly hasKeys: boolean
}

function LegendView({ legend, name, hasKeys }: LegendViewProps) {
  return (
    <section
      aria-label={t('canvas.overlay.legend', { name })}
      className="flex min-h-0 flex-col gap-1.5 overflow-y-auto px-2 pt-1.5 pb-1 text-xs"
    >
      <dl className={`grid gap-x-4 gap-y-0.5 ${legend.figures.length > 3 ? 'grid-cols-2' : 'grid-cols-1'}`}>
        {legend.figures.map(({ badge, label, value }) => (
          <div key={label} className="flex items-center gap-1.5">
            {badge !== null && <Sign badge={badge} />}
            <dt className="flex-1 text-ink-2">{label}</dt>
            <dd className="font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {legend.keys.length > 0 && (hasKeys || legend.figures.length < 2) && (
        <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-ink-2 tabular-nums">
          {legend.keys.map(({ badge, label }) => (
            <li key={label} className="flex items-center gap-1">
              {badge !== null && <Sign badge={badge} />}
              {label}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** As in the badges; what is assumed as a dashed outline. */
function Sign({ badge }: { readonly badge: LegendSign }) {
  return (
    <svg width={14} height={14} className={`badge badge-${badge.tone} shrink-0`} aria-hidden="true">
      {badge.isAssumed ? (
        <g className="badge-assumed">
          <rect x={1} y={3} width={12} height={8} rx={4} />
        </g>
      ) : (
        <SignMark sign={badge.sign} x={7} y={7} r={4.4} />
      )}
    </svg>
  )
}
