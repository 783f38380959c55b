import { ChevronDown, ChevronUp, GalleryVertical, ZoomIn, ZoomOut } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { NumberField } from '../controls/NumberField.tsx'
import { percentOf, type Zoom, zoomBeside, zoomSteps } from './preview-zoom.ts'

/** Which page is shown and how large. */
export function PreviewBar({
  current,
  count,
  onPage,
  zoom,
  room,
  onZoom,
  isThumbnailsShown,
  onThumbnails,
  isOld,
}: {
  readonly current: number
  readonly count: number
  readonly onPage: (page: number) => void
  readonly zoom: Zoom
  readonly room: number
  readonly onZoom: (zoom: Zoom | null) => void
  readonly isThumbnailsShown: boolean
  readonly onThumbnails: (isShown: boolean) => void
  readonly isOld: boolean
}) {
  const known = zoomSteps.map((percent) => ({
    value: String(percent),
    label: t('report.window.zoomPercent', { percent }),
  }))
  return (
    <div className="flex h-10 shrink-0 items-center gap-1 border-b border-line bg-panel px-2">
      <IconButton
        label={t('report.window.thumbnails')}
        icon={GalleryVertical}
        pressed={isThumbnailsShown}
        onClick={() => onThumbnails(!isThumbnailsShown)}
      />
      <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />
      <IconButton
        label={t('report.window.previousPage')}
        icon={ChevronUp}
        disabled={current <= 1}
        onClick={() => onPage(current - 1)}
      />
      <IconButton
        label={t('report.window.nextPage')}
        icon={ChevronDown}
        disabled={current >= count}
        onClick={() => onPage(current + 1)}
      />
      <NumberField
        label={t('report.window.pageNumber')}
        hideLabel
        className="w-14"
        value={current}
        min={1}
        max={Math.max(count, 1)}
        invalidText={t('report.window.noSuchPage', { count })}
        onCommit={(page) => page !== null && onPage(Math.round(page))}
      />
      <span className="text-xs whitespace-nowrap text-ink-2 tabular-nums">
        {t('report.window.pageOf', { count })}
      </span>
      {isOld && (
        <span className="ms-3 min-w-0 truncate text-xs text-ink-2">{t('report.window.rebuilding')}</span>
      )}
      <span className="ms-auto" />
      <IconButton
        label={t('report.window.zoomOut')}
        icon={ZoomOut}
        disabled={zoomBeside(zoom, room, -1) === null}
        onClick={() => onZoom(zoomBeside(zoom, room, -1))}
      />
      <NativeSelect
        label={t('report.window.zoom')}
        hideLabel
        className="w-44"
        value={String(zoom)}
        onChange={(value) => onZoom(value === 'fit' ? 'fit' : Number(value))}
        options={[
          { value: 'fit', label: `${t('report.window.zoomFit')} (${percentOf(zoom, room)} %)` },
          ...known,
        ]}
      />
      <IconButton
        label={t('report.window.zoomIn')}
        icon={ZoomIn}
        disabled={zoomBeside(zoom, room, 1) === null}
        onClick={() => onZoom(zoomBeside(zoom, room, 1))}
      />
    </div>
  )
}
