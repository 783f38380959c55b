import { FileDown, TriangleAlert } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { downloadFile } from '../../app/download-file.ts'
import { type BuildProgress, buildReportFile, type ReportFile } from '../../app/export-report.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useEditor, useFindings } from '../hooks/use-editor.ts'
import { usePreferences } from '../hooks/use-services.ts'
import { formatBytes } from '../start/format.ts'
import { AboutFormat } from './AboutFormat.tsx'
import { PdfPreview } from './PdfPreview.tsx'

type Stage =
  | { readonly name: 'working'; readonly progress: BuildProgress | null }
  | { readonly name: 'ready'; readonly file: ReportFile }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed'; readonly problem: string }

/** Builds the report as the dialog opens, shows it as it will be, and saves it. */
export function ExportDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog
      title={t('app.exportTitle')}
      isOpen={isOpen}
      onClose={onClose}
      className="h-[calc(100dvh-48px)] w-[min(1080px,calc(100vw-48px))]"
    >
      <Export />
    </Dialog>
  )
}

function Export() {
  const editor = useEditor()
  const { preferences, change } = usePreferences()
  const suggested = useFindings((state) => state.rows.filter((row) => row.dread.basis === 'suggested').length)
  const [stage, setStage] = useState<Stage>({ name: 'working', progress: null })
  const running = useRef<AbortController | null>(null)
  const { paper, author, reportFormat } = preferences

  const build = useCallback(async () => {
    running.current?.abort()
    const run = new AbortController()
    running.current = run
    setStage({ name: 'working', progress: null })
    const result = await buildReportFile(
      editor,
      { paper, author, reportFormat },
      {
        signal: run.signal,
        onProgress: (progress) => !run.signal.aborted && setStage({ name: 'working', progress }),
      },
    )
    if (running.current !== run) return
    if (result === 'cancelled') setStage({ name: 'cancelled' })
    else if (result.ok) setStage({ name: 'ready', file: result.value })
    else setStage({ name: 'failed', problem: result.error })
  }, [editor, paper, author, reportFormat])

  useEffect(() => {
    void build()
    return () => running.current?.abort()
  }, [build])

  const file = stage.name === 'ready' ? stage.file : null
  return (
    <div className="flex h-full min-h-0 gap-4">
      <div className="flex w-64 shrink-0 flex-col gap-4">
        <Segmented
          label={t('app.exportFormat')}
          value={reportFormat}
          onChange={(next) => change({ reportFormat: next })}
          segments={[
            { value: 'pdf', label: t('app.exportPdf') },
            { value: 'html', label: t('app.exportHtml') },
            { value: 'md', label: t('app.exportMarkdown') },
            { value: 'csv', label: t('app.exportCsv') },
          ]}
          className="grid-flow-row grid-cols-2 h-14"
        />
        {(reportFormat === 'pdf' || reportFormat === 'html') && (
          <Segmented
            label={t('app.exportPaper')}
            value={paper}
            onChange={(next) => change({ paper: next })}
            segments={[
              { value: 'a4', label: t('app.exportA4') },
              { value: 'letter', label: t('app.exportLetter') },
            ]}
          />
        )}
        <TextField
          label={t('app.exportAuthor')}
          value={author}
          onCommit={(next) => change({ author: next })}
        />
        <Progress stage={stage} onCancel={() => running.current?.abort()} onAgain={() => void build()} />
        {suggested > 0 && <Hint>{t('app.exportSuggested', { n: suggested })}</Hint>}
        {file !== null && file.missingGlyphs.length > 0 && (
          <Hint>
            {t('app.exportMissing', {
              characters: file.missingGlyphs.map(({ character }) => character).join(' '),
            })}
          </Hint>
        )}
        <Button
          variant="primary"
          icon={FileDown}
          className="mt-auto h-9"
          disabled={file === null}
          onClick={() => file !== null && downloadFile(file.name, file.mime, file.bytes)}
        >
          {downloadLabel(reportFormat)}
        </Button>
      </div>
      <section
        aria-label={t('app.exportPreview')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus
        tabIndex={0}
        className="min-w-0 flex-1 overflow-y-auto rounded-lg border border-line bg-canvas"
      >
        {reportFormat === 'pdf' ? (
          file?.format === 'pdf' && <PdfPreview bytes={file.bytes} />
        ) : (
          <AboutFormat format={reportFormat} file={file} />
        )}
      </section>
    </div>
  )
}

function Progress({
  stage,
  onCancel,
  onAgain,
}: {
  readonly stage: Stage
  readonly onCancel: () => void
  readonly onAgain: () => void
}) {
  switch (stage.name) {
    case 'working':
      return (
        <div className="flex flex-col gap-2">
          <p role="status">{progressText(stage.progress)}</p>
          <progress
            aria-label={t('app.exportWorking')}
            className="h-1.5 w-full accent-accent"
            max={1}
            {...(stage.progress?.stage === 'layout'
              ? { value: stage.progress.done / Math.max(stage.progress.total, 1) }
              : {})}
          />
          <Button onClick={onCancel}>{t('app.exportCancel')}</Button>
        </div>
      )
    case 'ready':
      return <p role="status">{readyText(stage.file)}</p>
    case 'cancelled':
      return (
        <div className="flex flex-col gap-2">
          <p role="status">{t('app.exportCancelled')}</p>
          <Button onClick={onAgain}>{t('app.exportAgain')}</Button>
        </div>
      )
    case 'failed':
      return (
        <div className="flex flex-col gap-2">
          <p role="alert" className="break-words text-high">
            {t('app.exportFailed', { problem: stage.problem })}
          </p>
          <Button onClick={onAgain}>{t('app.exportAgain')}</Button>
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

function downloadLabel(format: ReportFile['format']): string {
  switch (format) {
    case 'pdf':
      return t('app.exportDownload')
    case 'html':
      return t('app.exportDownloadHtml')
    case 'md':
      return t('app.exportDownloadMarkdown')
    case 'csv':
      return t('app.exportDownloadCsv')
  }
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

function Hint({ children }: { readonly children: string }) {
  return (
    <p className="flex gap-2 rounded-md bg-medium-tint px-3 py-2 text-xs text-medium">
      <TriangleAlert aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
      <span className="min-w-0 break-words">{children}</span>
    </p>
  )
}
