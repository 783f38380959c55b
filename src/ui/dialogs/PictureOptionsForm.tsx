import type { PictureFormat } from '../../app/picture/export-picture.ts'
import type { PictureSize } from '../../drawing/picture-size.ts'
import { t } from '../../messages/messages.ts'
import { Checkbox } from '../controls/Checkbox.tsx'
import { Segmented } from '../controls/Segmented.tsx'

export interface PictureOptions {
  readonly format: PictureFormat
  readonly isDark: boolean
  readonly isTransparent: boolean
  readonly extent: 'whole' | 'selection'
  readonly hasBadges: boolean
  readonly hasLegend: boolean
  /** Pixels per unit of the diagram, of a PNG. */
  readonly scale: number
}

interface PictureOptionsFormProps {
  readonly options: PictureOptions
  /** Whether something of the diagram is selected. */
  readonly canSelect: boolean
  /** Of a PNG at the chosen scale. */
  readonly size: PictureSize
  readonly onChange: (changed: Partial<PictureOptions>) => void
}

/** What the picture shows, and how; only what its format knows. */
export function PictureOptionsForm({ options, canSelect, size, onChange }: PictureOptionsFormProps) {
  const { format } = options
  return (
    <>
      <div className="flex flex-col gap-1">
        <Label text={t('picture.format')} />
        <Segmented
          label={t('picture.format')}
          value={format}
          onChange={(next) => onChange({ format: next })}
          segments={[
            { value: 'svg', label: t('picture.svg') },
            { value: 'png', label: t('picture.png') },
            { value: 'mermaid', label: t('picture.mermaid') },
          ]}
        />
        <p className="text-xs text-ink-3">{formatHints[format]()}</p>
      </div>
      <div className="flex flex-col gap-1">
        <Label text={t('picture.extent')} />
        <Segmented
          label={t('picture.extent')}
          value={canSelect ? options.extent : 'whole'}
          disabled={!canSelect}
          className={canSelect ? '' : 'opacity-60'}
          onChange={(extent) => onChange({ extent })}
          segments={[
            { value: 'whole', label: t('picture.whole') },
            { value: 'selection', label: t('picture.selection') },
          ]}
        />
      </div>
      {format !== 'mermaid' && (
        <>
          <div className="flex flex-col gap-1">
            <Label text={t('picture.theme')} />
            <Segmented
              label={t('picture.theme')}
              value={options.isDark ? 'dark' : 'light'}
              onChange={(theme) => onChange({ isDark: theme === 'dark' })}
              segments={[
                { value: 'light', label: t('picture.light') },
                { value: 'dark', label: t('picture.dark') },
              ]}
            />
          </div>
          {format === 'png' && (
            <div className="flex flex-col gap-1">
              <Label text={t('picture.scale')} />
              <Segmented
                label={t('picture.scale')}
                value={String(options.scale)}
                onChange={(scale) => onChange({ scale: Number(scale) })}
                segments={[1, 2, 3, 4].map((scale) => ({
                  value: String(scale),
                  label: t('picture.times', { scale }),
                }))}
              />
              <p role="status" className="text-xs text-ink-3 tabular-nums">
                {t('picture.pixels', size)}
              </p>
            </div>
          )}
          <div className="flex flex-col gap-1">
            <Checkbox
              label={t('picture.transparent')}
              checked={options.isTransparent}
              onChange={(isTransparent) => onChange({ isTransparent })}
            />
            <Checkbox
              label={t('picture.badges')}
              checked={options.hasBadges}
              onChange={(hasBadges) => onChange({ hasBadges })}
            />
            <Checkbox
              label={t('picture.legend')}
              checked={options.hasLegend}
              onChange={(hasLegend) => onChange({ hasLegend })}
            />
          </div>
        </>
      )}
    </>
  )
}

/** The group below has it as its name already. */
function Label({ text }: { readonly text: string }) {
  return (
    <span aria-hidden="true" className="text-xs text-ink-2">
      {text}
    </span>
  )
}

const formatHints: { readonly [format in PictureFormat]: () => string } = {
  svg: () => t('picture.svgHint'),
  png: () => t('picture.pngHint'),
  mermaid: () => t('picture.mermaidHint'),
}
