import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url'
import { createModuleWorker } from '../worker/worker-url.ts'

/** A finished PDF, drawn page by page for the preview: what is shown is what is saved. */
export interface PdfPages {
  readonly count: number
  /** Width divided by height of a page, 1 for the first. */
  readonly aspectOf: (page: number) => Promise<number>
  /** Draws a page into the canvas, `width` CSS pixels wide at the screen's own resolution. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>
  readonly close: () => void
}

/** @param bytes are copied; the reader takes its copy over */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerPort ??= createModuleWorker(workerUrl)
  const pdf: PDFDocumentProxy = await getDocument({ data: bytes.slice(), isEvalSupported: false }).promise
  return {
    count: pdf.numPages,
    aspectOf: async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 })
      return width / height
    },
    draw: async (number, canvas, width) => {
      const page = await pdf.getPage(number)
      const scale = (width * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width
      const viewport = page.getViewport({ scale })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
    },
    close: () => void pdf.destroy(),
  }
}
