/** Types of structure elements that the report uses. Source: ISO 32000-1, 14.8.4. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'TOC'
  | 'TOCI'

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

/** Content of one page: the number of a marked sequence, or a link's annotation. */
export interface ContentOf {
  readonly page: object
  readonly mark: number
}

const none: StructureOptions = {}
const noContent: readonly ContentOf[] = []

/** What the report is made of, for readers that are not eyes. Elements stand in the order of reading. */
export class StructureNode {
  readonly type: StructureType
  readonly options: StructureOptions
  readonly kids: (StructureNode | ContentOf)[] = []
  /** The link that a `Link` element belongs to: page and place among the page's annotations. */
  annotations: readonly ContentOf[] = noContent
  /** Left, bottom, right and top of a figure on its page. */
  box: readonly [number, number, number, number] | null = null

  constructor(type: StructureType, options: StructureOptions = none) {
    this.type = type
    this.options = options
  }

  add(type: StructureType, options?: StructureOptions): StructureNode {
    const node = new StructureNode(type, options)
    this.kids.push(node)
    return node
  }
}

/** The tree while it is built in the order of the blocks: headings open sections, the rest goes into them. */
export class Structure {
  readonly root = new StructureNode('Document')
  readonly #open: { readonly level: number; readonly node: StructureNode }[] = []

  /** Where what comes next belongs. */
  get parent(): StructureNode {
    return this.#open.at(-1)?.node ?? this.root
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
}

const headingTypes = ['H1', 'H2', 'H3', 'H4'] as const
