import { FileArchive, FileCode } from 'lucide-react'
import type { ReportFile } from '../../app/export-report.ts'
import { t } from '../../messages/messages.ts'
import { formatBytes } from '../start/format.ts'

/** What stands in place of a preview where a format has none: what the file is good for, and how large it is. */
export function AboutFormat({
  format,
  file,
}: {
  readonly format: Exclude<ReportFile['format'], 'pdf'>
  /** Null until it is made. */
  readonly file: ReportFile | null
}) {
  const Icon = format === 'html' ? FileCode : FileArchive
  return (
    <div className="flex min-h-full flex-col items-center justify-center gap-3 p-8 text-center">
      <Icon aria-hidden="true" size={40} strokeWidth={1.25} className="text-ink-3" />
      <p className="max-w-[52ch] text-ink-2">{aboutText(format)}</p>
      {file !== null && file.format === format && (
        <p className="max-w-full break-words font-semibold tabular-nums">
          {t('app.exportMade', { name: file.name, size: formatBytes(file.bytes.length) })}
        </p>
      )}
    </div>
  )
}

function aboutText(format: Exclude<ReportFile['format'], 'pdf'>): string {
  switch (format) {
    case 'html':
      return t('app.exportAboutHtml')
    case 'md':
      return t('app.exportAboutMarkdown')
    case 'csv':
      return t('app.exportAboutCsv')
  }
}
