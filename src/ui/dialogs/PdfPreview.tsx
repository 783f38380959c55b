import { useEffect, useRef, useState } from 'react'
import type { PdfPages } from '../../app/pdf-pages.ts'
import { t } from '../../messages/messages.ts'

/** The pages of a finished PDF below one another; each is drawn when it comes into view. */
export function PdfPreview({ bytes }: { readonly bytes: Uint8Array }) {
  const [pages, setPages] = useState<PdfPages | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let opened: PdfPages | null = null
    let gone = false
    void import('../../app/pdf-pages.ts')
      .then(({ openPdf }) => openPdf(bytes))
      .then((pdf) => {
        opened = pdf
        if (gone) pdf.close()
        else setPages(pdf)
      })
      .catch((error: unknown) => setProblem(textOf(error)))
    return () => {
      gone = true
      opened?.close()
      setPages(null)
    }
  }, [bytes])
  if (problem !== null) return <p className="p-4 text-high">{t('app.previewFailed', { problem })}</p>
  if (pages === null) return <p className="p-4 text-ink-3">{t('app.previewLoading')}</p>
  return (
    <ol className="flex flex-col items-center gap-4 p-4">
      {Array.from({ length: pages.count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page's number is its identity
        <Page key={index} pages={pages} number={index + 1} onProblem={setProblem} />
      ))}
    </ol>
  )
}

interface PageProps {
  readonly pages: PdfPages
  readonly number: number
  readonly onProblem: (problem: string) => void
}

function Page({ pages, number, onProblem }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [aspect, setAspect] = useState(210 / 297)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    let gone = false
    const draw = async () => {
      setAspect(await pages.aspectOf(number))
      await pages.draw(number, element, pageWidth)
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        // A page that is still being drawn when the dialog closes fails, and nobody needs to hear of it.
        draw().catch((error: unknown) => gone || onProblem(textOf(error)))
      },
      { rootMargin: '600px' },
    )
    observer.observe(element)
    return () => {
      gone = true
      observer.disconnect()
    }
  }, [pages, number, onProblem])
  return (
    <li className="w-full max-w-160">
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('app.previewPage', { number, count: pages.count })}
        className="w-full rounded-sm bg-white shadow-float"
        style={{ aspectRatio: aspect }}
      />
    </li>
  )
}

/** CSS pixels; pages are drawn at this width and scaled down by the browser where there is less room. */
const pageWidth = 640

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
