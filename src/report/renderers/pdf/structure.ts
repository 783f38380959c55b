import { IntList } from './int-list.ts'

/** Types of structure elements that the report uses. Source: ISO 32000-1, 14.8.4. */
export type StructureType = (typeof types)[number]

const types = [
  'Document',
  'Sect',
  'Div',
  'H1',
  'H2',
  'H3',
  'H4',
  'P',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'THead',
  'TBody',
  'TR',
  'TH',
  'TD',
  'Figure',
  'Caption',
  'Link',
  'Span',
  'TOC',
  'TOCI',
] as const

const typeNumbers: ReadonlyMap<StructureType, number> = new Map(types.map((type, i) => [type, i]))

export interface StructureOptions {
  /** Replaces the content for people who do not see it. */
  readonly alternative?: string
  /** Of tables: what they list, where no caption says it. */
  readonly summary?: string
  /** Of header cells. */
  readonly scope?: 'Column' | 'Row'
  /** Columns that a cell takes; 1 where it is not given. */
  readonly columns?: number
  /** BCP 47, where it differs from the report's. */
  readonly language?: string
}

/** Left, bottom, right and top of a figure on its page. */
export type StructureBox = readonly [left: number, bottom: number, right: number, top: number]

/**
 * What an element holds, in the order of reading: an element by its index, or content of the page with this key: the
 * number of a marked sequence, or of a link among those of the page.
 */
export type StructureKid =
  | { readonly kind: 'element'; readonly index: number }
  | { readonly kind: 'mark' | 'link'; readonly page: number; readonly number: number }

const kidKinds = ['element', 'mark', 'link'] as const

/** An element of the tree. Only a way to it: the tree holds all elements of a report in a few lists of numbers. */
export class StructureNode {
  readonly index: number
  readonly #tree: Structure

  constructor(tree: Structure, index: number) {
    this.#tree = tree
    this.index = index
  }

  get type(): StructureType {
    return this.#tree.typeOf(this.index)
  }

  add(type: StructureType, options?: StructureOptions): StructureNode {
    return this.#tree.addTo(this.index, type, options)
  }

  /** A marked sequence of a page, or a link of it, belongs to the element. */
  addContent(kind: 'mark' | 'link', page: number, number: number): void {
    this.#tree.addKid(this.index, kind, page, number)
  }

  /** The link that the element ends with so far, without a text of its own. */
  lastLink(): StructureNode | null {
    const kid = this.#tree.lastKidOf(this.index)
    if (kid?.kind !== 'element' || this.#tree.typeOf(kid.index) !== 'Link') return null
    return new StructureNode(this.#tree, kid.index)
  }

  /** Tells where it stands; the first place counts. */
  bound(box: StructureBox): void {
    this.#tree.bound(this.index, box)
  }
}

/**
 * What the report is made of, for readers that are not eyes. Built in the order of the blocks: headings open sections,
 * the rest goes into them. A long report has a million elements: they are numbers in lists, 40 bytes each.
 */
export class Structure {
  readonly root: StructureNode
  readonly #types = new IntList()
  readonly #firstKids = new IntList()
  readonly #lastKids = new IntList()
  /** Kids of all elements: what they are, and which kid of the same element comes next. */
  readonly #kidKinds = new IntList()
  readonly #kidPages = new IntList()
  readonly #kidNumbers = new IntList()
  readonly #nextKids = new IntList()
  readonly #options = new Map<number, StructureOptions>()
  readonly #boxes = new Map<number, StructureBox>()
  readonly #open: { readonly level: number; readonly node: StructureNode }[] = []

  constructor() {
    this.root = this.#create('Document', undefined)
  }

  /** Where what comes next belongs. */
  get parent(): StructureNode {
    return this.#open.at(-1)?.node ?? this.root
  }

  /** How many elements there are; the index of an element is above that of the one it stands in. */
  get size(): number {
    return this.#types.length
  }

  add(type: StructureType, options?: StructureOptions): StructureNode {
    return this.parent.add(type, options)
  }

  /** A heading of this level: closes the sections that end before it. Its element never skips a level. */
  addHeading(level: number): StructureNode {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop()
    this.#open.push({ level, node: this.parent.add('Sect') })
    return this.parent.add(headingTypes[Math.min(this.#open.length, 4) - 1] ?? 'H4')
  }

  addTo(parent: number, type: StructureType, options?: StructureOptions): StructureNode {
    const node = this.#create(type, options)
    this.addKid(parent, 'element', 0, node.index)
    return node
  }

  addKid(parent: number, kind: StructureKid['kind'], page: number, number: number): void {
    const kid = this.#kidKinds.push(kidKinds.indexOf(kind))
    this.#kidPages.push(page)
    this.#kidNumbers.push(number)
    this.#nextKids.push(-1)
    const last = this.#lastKids.at(parent)
    if (last < 0) this.#firstKids.set(parent, kid)
    else this.#nextKids.set(last, kid)
    this.#lastKids.set(parent, kid)
  }

  typeOf(index: number): StructureType {
    return types[this.#types.at(index)] ?? 'Div'
  }

  optionsOf(index: number): StructureOptions | undefined {
    return this.#options.get(index)
  }

  boxOf(index: number): StructureBox | undefined {
    return this.#boxes.get(index)
  }

  bound(index: number, box: StructureBox): void {
    if (!this.#boxes.has(index)) this.#boxes.set(index, box)
  }

  lastKidOf(index: number): StructureKid | null {
    const kid = this.#lastKids.at(index)
    return kid < 0 ? null : this.#kid(kid)
  }

  /** In the order of reading. */
  *kidsOf(index: number): Generator<StructureKid> {
    for (let kid = this.#firstKids.at(index); kid >= 0; kid = this.#nextKids.at(kid)) yield this.#kid(kid)
  }

  #kid(kid: number): StructureKid {
    const kind = kidKinds[this.#kidKinds.at(kid)] ?? 'element'
    const number = this.#kidNumbers.at(kid)
    if (kind === 'element') return { kind, index: number }
    return { kind, page: this.#kidPages.at(kid), number }
  }

  #create(type: StructureType, options: StructureOptions | undefined): StructureNode {
    const index = this.#types.push(typeNumbers.get(type) ?? 0)
    this.#firstKids.push(-1)
    this.#lastKids.push(-1)
    if (options !== undefined && hasAny(options)) this.#options.set(index, options)
    return new StructureNode(this, index)
  }
}

function hasAny(options: StructureOptions): boolean {
  for (const _ in options) return true
  return false
}

const headingTypes = ['H1', 'H2', 'H3', 'H4'] as const
