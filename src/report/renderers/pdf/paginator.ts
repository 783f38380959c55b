import type { PdfPage } from './pdf-page.ts'
import type { Piece } from './piece.ts'
import { margins } from './theme.ts'

export type Orientation = 'portrait' | 'landscape'

/**
 * Puts pieces on pages from top to bottom. A chain of pieces that are kept with the next one goes to a new
 * page as a whole when it does not fit; a piece taller than half a page is cut instead.
 */
export class Paginator {
  readonly pages: PdfPage[] = []
  readonly #newPage: (orientation: Orientation) => PdfPage
  #orientation: Orientation = 'portrait'
  #page: PdfPage | null = null
  #y = 0
  #chain: Piece[] = []

  constructor(newPage: (orientation: Orientation) => PdfPage) {
    this.#newPage = newPage
  }

  add(pieces: Iterable<Piece>): void {
    for (const piece of pieces) {
      this.#chain.push(piece)
      if (piece.keepWithNext !== true) this.flush()
    }
  }

  /**
   * Adds pieces that begin a new page when they fit on it, do not fit here, and at most `loss` of the page
   * (a share, 0 to 1) is left empty by that.
   */
  addWhole(pieces: readonly Piece[], loss: number): void {
    this.flush()
    const full = this.#fullHeight()
    const height = this.#heightOf(pieces)
    const fitsNext = height - (pieces[0]?.before ?? 0) <= full
    if (fitsNext && height > this.#room() && this.#room() <= loss * full) this.breakPage()
    this.add(pieces)
  }

  /** Places what waits for a next piece that does not come. */
  flush(): void {
    const chain = this.#chain
    this.#chain = []
    if (chain.length === 0) return
    const height = this.#heightOf(chain)
    const last = chain.at(-1)
    if (!this.#isFresh() && height > this.#room()) {
      // A tall last piece may be cut: then only what stands before it must fit, with a good part of it.
      const tall = last?.split !== undefined && last.height > this.#fullHeight() / 2
      const least = tall && last !== undefined ? height - last.height + 60 : height
      if (least > this.#room()) this.breakPage()
    }
    for (const piece of chain) this.#place(piece)
  }

  /** The next piece begins a page; pages are never left empty. */
  breakPage(): void {
    this.flush()
    this.#page = null
  }

  /** What waits for a next piece, such as a heading, goes with it to the page that is turned. */
  setOrientation(orientation: Orientation): void {
    if (orientation === this.#orientation) return
    this.#page = null
    this.#orientation = orientation
  }

  #place(piece: Piece): void {
    const before = this.#isFresh() ? 0 : piece.before
    if (this.#isFresh() && piece.repeat !== undefined) this.#draw(piece.repeat, 0)
    else if (before + piece.height > this.#room() && !this.#isFresh()) {
      const cut = piece.height > this.#fullHeight() / 2 ? piece.split?.(this.#room() - before) : undefined
      if (cut == null) {
        this.#page = null
        this.#place(piece)
        return
      }
      this.#draw(cut[0], before)
      this.#page = null
      this.#place(cut[1])
      return
    }
    if (piece.height > this.#room() && piece.split !== undefined) {
      const cut = piece.split(this.#room())
      if (cut !== null) {
        this.#draw(cut[0], 0)
        this.#page = null
        this.#place(cut[1])
        return
      }
    }
    this.#draw(piece, before)
  }

  #draw(piece: Piece, before: number): void {
    piece.draw(this.#current(), margins.left, this.#y + before)
    this.#y += before + piece.height
  }

  #current(): PdfPage {
    if (this.#page === null) {
      this.#page = this.#newPage(this.#orientation)
      this.pages.push(this.#page)
      this.#y = margins.top
    }
    return this.#page
  }

  #isFresh(): boolean {
    return this.#page === null || this.#y === margins.top
  }

  #room(): number {
    return this.#current().height - margins.bottom - this.#y
  }

  #fullHeight(): number {
    return this.#current().height - margins.bottom - margins.top
  }

  #heightOf(chain: readonly Piece[]): number {
    return chain.reduce((sum, piece, i) => {
      return sum + piece.height + (i === 0 && this.#isFresh() ? 0 : piece.before)
    }, 0)
  }
}
