import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url'
import { createModuleWorker } from '../../worker/worker-url.ts'

/** A finished PDF, drawn page by page for the preview: what is shown is what is saved. */
export interface PdfPages {
  readonly count: number
  /** Size of a page in points, 1 for the first. */
  readonly sizeOf: (page: number) => Promise<PageSize>
  /**
   * Draws a page into the canvas, `width` CSS pixels wide at the screen's own resolution. What the canvas showed stays
   * until the page is whole. Aborting stops the drawing and leaves the canvas as it was.
   */
  readonly draw: (
    page: number,
    canvas: HTMLCanvasElement,
    width: number,
    signal: AbortSignal,
  ) => Promise<void>
  readonly close: () => void
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** @param bytes are copied; the reader takes its copy over */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerPort ??= createModuleWorker(workerUrl)
  const pdf: PDFDocumentProxy = await getDocument({ data: bytes.slice(), isEvalSupported: false }).promise
  return {
    count: pdf.numPages,
    sizeOf: async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
      return { width, height }
    },
    draw: async (number, canvas, width, signal) => {
      const page = await pdf.getPage(number)
      if (signal.aborted) return
      const scale = (width * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width
      const viewport = page.getViewport({ scale })
      const whole = document.createElement('canvas')
      whole.width = Math.round(viewport.width)
      whole.height = Math.round(viewport.height)
      const task = page.render({ canvas: whole, viewport })
      const stop = () => task.cancel()
      signal.addEventListener('abort', stop)
      try {
        await task.promise
      } catch (error) {
        if (signal.aborted) return
        throw error
      } finally {
        signal.removeEventListener('abort', stop)
      }
      canvas.width = whole.width
      canvas.height = whole.height
      canvas.getContext('2d')?.drawImage(whole, 0, 0)
    },
    close: () => void pdf.destroy(),
  }
}
