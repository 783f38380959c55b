/** A knowledge base of Microsoft's tool, as read from either of its two spellings. Texts are as in the file. */
export interface KnowledgeBase {
  readonly manifest: {
    readonly name: string
    readonly id: string
    readonly version: string
    readonly author: string
  }
  readonly types: readonly ElementType[]
  readonly categories: readonly ThreatCategory[]
  /** What the list of threats shows; its `Priority` says which priorities there are, the usual one first. */
  readonly metadata: readonly ThreatDatum[]
  readonly threats: readonly ThreatType[]
}

export interface ElementType {
  readonly id: string
  readonly name: string
  readonly description: string
  /** `ROOT` for generic types. */
  readonly parent: string
  /** Ellipse, Rectangle, ParallelLines, Line, LineBoundary, BorderBoundary, Annotation, or Inherited. */
  readonly representation: string
  readonly isGeneric: boolean
  readonly isHidden: boolean
  /** PNG in base64; empty for none. */
  readonly image: string
  readonly attributes: readonly ElementAttribute[]
}

export interface ElementAttribute {
  /** What filters call it: a readable name or a GUID. */
  readonly name: string
  readonly displayName: string
  /** Fixed by the type; there is one value. */
  readonly isStatic: boolean
  /** The first one holds unless another is chosen. */
  readonly values: readonly string[]
}

export interface ThreatCategory {
  readonly id: string
  readonly name: string
  readonly shortDescription: string
}

export interface ThreatDatum {
  readonly name: string
  readonly label: string
  readonly isHidden: boolean
  readonly values: readonly string[]
}

export interface ThreatType {
  readonly id: string
  readonly title: string
  /** Id of its category. */
  readonly category: string
  readonly description: string
  readonly include: string
  readonly exclude: string
  readonly data: readonly ThreatDatum[]
}

/** The text that the tool shows for something that has no answer yet. */
export const notSelected = 'Not Selected'
