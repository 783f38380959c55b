import { useEffect, useRef, useState } from 'react'
import type { PdfPages } from '../../app/report/pdf-pages.ts'

export interface OpenPdf {
  /** Stays the one that was shown before until the next is open; null before the first. */
  readonly pages: PdfPages | null
  readonly problem: string | null
  readonly onProblem: (error: unknown) => void
}

/** The pages of a PDF, opened beside the page's thread. */
export function usePdfPages(bytes: Uint8Array): OpenPdf {
  const [pages, setPages] = useState<PdfPages | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const shown = useRef<PdfPages | null>(null)
  useEffect(() => {
    let gone = false
    setProblem(null)
    void import('../../app/report/pdf-pages.ts')
      .then(({ openPdf }) => openPdf(bytes))
      .then((pdf) => {
        if (gone) {
          pdf.close()
          return
        }
        shown.current?.close()
        shown.current = pdf
        setPages(pdf)
      })
      .catch((error: unknown) => gone || setProblem(textOf(error)))
    return () => {
      gone = true
    }
  }, [bytes])
  useEffect(
    () => () => {
      shown.current?.close()
      shown.current = null
    },
    [],
  )
  return { pages, problem, onProblem: (error) => setProblem(textOf(error)) }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
