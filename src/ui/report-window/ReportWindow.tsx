import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { downloadFile } from '../../app/download-file.ts'
import type { ReportFile, ReportOrder } from '../../app/report/build-report-file.ts'
import { language } from '../../messages/language.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { useShell } from '../shell/use-action.ts'
import { BuildStatus } from './BuildStatus.tsx'
import { FilePreview } from './FilePreview.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ReportHints } from './ReportHints.tsx'
import { useReportBuild } from './use-report-build.ts'
import { useReportOrder } from './use-report-order.ts'

/** Chooses what is reported and how, shows the file as it will be, and saves it. */
export function ReportWindow({
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
      className="h-[calc(100dvh-32px)] w-[min(1680px,calc(100vw-32px))]"
    >
      <Content onClose={onClose} />
    </Dialog>
  )
}

function Content({ onClose }: { readonly onClose: () => void }) {
  const shell = useShell()
  const [subject, setSubject] = useState<ReportOrder['subject']>({ kind: 'model' })
  const { order, choices, snapshots } = useReportOrder(subject, setSubject)
  const build = useReportBuild(order)
  const { stage } = build
  const file = build.file?.format === order.format ? build.file : null
  const isReady = stage.name === 'ready' && file !== null
  const [fileName, setFileName] = useState<string | null>(null)
  const ending = file === null ? '' : endingOf(file)
  const name = fileName === null || file === null ? (file?.name ?? '') : `${fileName}${ending}`
  return (
    <div className="-m-4 flex h-[calc(100%+32px)] min-h-0">
      <section
        aria-label={t('report.window.options')}
        className="flex w-80 shrink-0 flex-col border-e border-line xl:w-88"
      >
        <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-4 *:shrink-0">
          <ReportForm
            subject={subject}
            onSubject={setSubject}
            snapshots={snapshots}
            choices={choices}
            spoken={language()}
            fileName={name.slice(0, name.length - ending.length)}
            ending={ending}
            onFileName={(next) => setFileName(next.trim() === '' ? null : next.trim())}
          />
        </div>
        <div className="flex max-h-1/2 flex-col gap-3 overflow-y-auto border-t border-line p-4">
          <ReportHints
            file={file}
            onFillIn={() => {
              onClose()
              shell.showRisk('report')
            }}
          />
          <BuildStatus build={{ ...build, file }} />
          <Button
            variant="primary"
            icon={FileDown}
            className="h-9"
            disabled={!isReady}
            onClick={() => file !== null && downloadFile(name, file.mime, file.bytes)}
          >
            {downloadLabel(order.format)}
          </Button>
        </div>
      </section>
      <div className="min-w-0 flex-1 bg-canvas">
        {file === null ? (
          <p className="p-6 text-ink-3">{stage.name === 'working' ? t('app.exportWorking') : ''}</p>
        ) : (
          <FilePreview file={file} isOld={stage.name === 'working'} />
        )}
      </div>
    </div>
  )
}

/** `.csv.zip` of `Diary.csv.zip`. */
function endingOf({ name, format }: ReportFile): string {
  return /\.zip$/.test(name) ? `.${format}.zip` : `.${format}`
}

function downloadLabel(format: ReportOrder['format']): string {
  switch (format) {
    case 'pdf':
      return t('app.exportDownload')
    case 'html':
      return t('app.exportDownloadHtml')
    case 'md':
      return t('app.exportDownloadMarkdown')
    case 'xlsx':
      return t('report.window.downloadXlsx')
    case 'csv':
      return t('app.exportDownloadCsv')
  }
}
