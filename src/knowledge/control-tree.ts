import type { ControlCatalogue } from '../model/records/risk-policy.ts'

/** A catalogue of controls: numbers and short titles. The texts of ISO standards are not reproduced. */
export interface ControlTree {
  readonly catalogue: ControlCatalogue
  readonly name: string
  readonly edition: string
  /** What to know about it, such as that it was replaced. */
  readonly note: string
  /** Each group before its members, in the catalogue's order. */
  readonly nodes: readonly ControlNode[]
}

export interface ControlNode {
  /** As the catalogue numbers it; unique in it. */
  readonly number: string
  readonly title: string
  /** Number of the group; null at the top. */
  readonly parent: string | null
  /** HIPAA: must be done, or may be replaced where that is reasonable and written down. Data, as it may change. */
  readonly designation?: 'required' | 'addressable'
  /** ISO/IEC 27002:2022: has no predecessor in the edition of 2013. */
  readonly isNew?: true
  /** Numbers in the other edition of ISO/IEC 27002. */
  readonly mapped?: readonly string[]
  /** What it is about, when a model shows whether it has that; members inherit it. */
  readonly topic?: ControlTopic
}

export type ControlTopic =
  | 'mobile'
  | 'people'
  | 'suppliers'
  | 'media'
  | 'cryptography'
  | 'physical'
  | 'development'
  | 'networks'

/** Loaded when somebody works with controls: the three together are larger than the rest of the vocabulary. */
export async function loadControlTree(catalogue: ControlCatalogue): Promise<ControlTree> {
  switch (catalogue) {
    case 'iso2013':
      return (await import('./controls/iso2013.ts')).tree
    case 'iso2022':
      return (await import('./controls/iso2022.ts')).tree
    case 'hipaa':
      return (await import('./controls/hipaa.ts')).tree
  }
}
