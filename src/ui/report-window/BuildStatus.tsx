import type { BuildProgress, ReportFile } from '../../app/report/build-report-file.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { formatBytes } from '../start/format.ts'
import type { ReportBuild } from './use-report-build.ts'

/** How far the report is, and what can be done about it. */
export function BuildStatus({ build }: { readonly build: ReportBuild }) {
  const { stage, file, cancel, again } = build
  switch (stage.name) {
    case 'working':
      return (
        <div className="flex items-center gap-3">
          <div className="flex min-w-0 flex-1 flex-col gap-1.5">
            <p role="status" className="truncate">
              {progressText(stage.progress)}
            </p>
            <progress
              aria-label={t('app.exportWorking')}
              className="h-1.5 w-full accent-accent"
              max={1}
              {...(stage.progress?.stage === 'layout'
                ? { value: stage.progress.done / Math.max(stage.progress.total, 1) }
                : {})}
            />
          </div>
          <Button onClick={cancel}>{t('app.exportCancel')}</Button>
        </div>
      )
    case 'ready':
      return (
        <p role="status" className="break-words">
          {file === null ? '' : readyText(file)}
        </p>
      )
    case 'cancelled':
      return (
        <div className="flex items-center gap-3">
          <p role="status" className="min-w-0 flex-1">
            {t('app.exportCancelled')}
          </p>
          <Button onClick={again}>{t('app.exportAgain')}</Button>
        </div>
      )
    case 'failed':
      return (
        <div className="flex flex-col gap-2">
          <div role="alert" className="flex flex-col gap-1">
            <p className="break-words font-medium text-high">
              {t('app.exportFailed', { problem: stage.problem })}
            </p>
            <p className="text-xs text-ink-2">{t('report.window.failedWhat')}</p>
          </div>
          <Button onClick={again}>{t('app.exportAgain')}</Button>
        </div>
      )
  }
}

function readyText({ pageCount, name, bytes }: ReportFile): string {
  const size = formatBytes(bytes.length)
  return pageCount === null
    ? t('app.exportMade', { name, size })
    : t('app.exportReady', { pages: pageCount, size })
}

function progressText(progress: BuildProgress | null): string {
  switch (progress?.stage) {
    case 'fonts':
      return t('app.exportFonts')
    case 'layout':
      return t('app.exportPages', { n: progress.pages + 1 })
    case 'file':
      return t('app.exportWriting')
    default:
      return t('app.exportWorking')
  }
}
