import type { Stencil } from '../../../engine/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { PackNames } from '../document/pack-names.ts'
import type { ReadDrawings } from '../document/read-drawings.ts'
import type { XmlElement } from '../xml/element.ts'
import type { Draft } from './draft.ts'
import type { TypeCatalog } from './type-catalog.ts'
import type { WriteNote } from './write-note.ts'

/** What writing works with: the tree under edit, what it said, and what it shall say. */
export interface Tm7Writer {
  readonly draft: Draft
  readonly root: XmlElement
  /** The document that the tree says as it is. */
  readonly base: Document
  readonly document: Document
  readonly drawings: ReadDrawings
  readonly names: PackNames
  readonly types: TypeCatalog
  /** Base of a stencil, of whatever pack. */
  readonly baseOf: (stencil: string) => Stencil['base']
  /** One of the lists at the root, made at its place where the file lacks it. */
  readonly listNamed: (local: string) => XmlElement
  /** A number that no object of the file has, such as `i12`. */
  readonly nextObjectId: () => string
  readonly notes: WriteNote[]
}
