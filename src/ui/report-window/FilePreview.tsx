import { useMemo } from 'react'
import type { ReportFile } from '../../app/report/build-report-file.ts'
import { markdownText } from '../../app/report/markdown-text.ts'
import { t } from '../../messages/messages.ts'
import { ContentsPreview } from './ContentsPreview.tsx'
import { PdfPreview } from './PdfPreview.tsx'

/** The file as it is: pages, text, or what it holds. */
export function FilePreview({ file, isOld }: { readonly file: ReportFile; readonly isOld: boolean }) {
  if (file.format === 'pdf') return <PdfPreview bytes={file.bytes} isOld={isOld} />
  return (
    <section
      aria-label={t('app.exportPreview')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus
      tabIndex={0}
      className="h-full overflow-y-auto"
    >
      {file.format === 'md' ? (
        <MarkdownPreview file={file} />
      ) : (
        <ContentsPreview file={file} about={aboutText(file.format)} />
      )}
    </section>
  )
}

function MarkdownPreview({ file }: { readonly file: ReportFile }) {
  const text = useMemo(() => markdownText(file.bytes), [file.bytes])
  return (
    <div className="p-6">
      <p className="mb-4 max-w-[72ch] text-ink-2">{t('app.exportAboutMarkdown')}</p>
      <pre className="font-mono text-xs break-words whitespace-pre-wrap">{text}</pre>
    </div>
  )
}

function aboutText(format: 'html' | 'xlsx' | 'csv'): string {
  switch (format) {
    case 'html':
      return t('app.exportAboutHtml')
    case 'xlsx':
      return t('report.window.aboutXlsx')
    case 'csv':
      return t('app.exportAboutCsv')
  }
}
