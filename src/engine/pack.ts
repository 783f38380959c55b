import type { PropertyValue } from '../model/record.ts'
import type { DreadFactorId } from '../model/records/decision.ts'
import type { RipParameter } from '../model/records/risk-policy.ts'
import type { Rule } from './rule.ts'

/** A knowledge pack: vocabulary, rules and mitigations that are versioned together. */
export interface Pack extends Vocabulary {
  readonly rules: readonly Rule[]
}

/** What drawing needs of a pack; the rules are only loaded where findings are computed. */
export interface Vocabulary {
  /** Stable across versions; part of finding ids. */
  readonly id: string
  readonly version: string
  readonly name: string
  readonly description: string
  /** Packs whose stencils and properties this one builds on, such as `core`. */
  readonly extends: readonly string[]
  /** Which reading of "crosses a boundary" its rules use. */
  readonly crossing: 'containment' | 'tmt'
  /**
   * `all`: its rules are tried on the stencils of every pack, as far as their conditions allow. `own`: what
   * another pack draws is left to that pack, so that rules about base types do not repeat what it knows
   * better. They are tried on stencils of this pack and of those that it extends; where foreign ones take
   * part (the ends of a flow), only if one of its own does too. A stencil of a pack that builds on this one
   * counts for what it descends from. Absent means `all`.
   */
  readonly reach?: 'all' | 'own'
  /** The template or model of another tool that it was made from, whole; absent for packs made here. */
  readonly origin?: PackOrigin
  readonly stencils: readonly Stencil[]
  readonly properties: readonly Property[]
  readonly mitigations: readonly LibraryMitigation[]
}

/** What an imported pack was made from, kept so that nothing of it is lost when it is written back. */
export interface PackOrigin {
  readonly format: 'tm7' | 'tb7'
  /** As its manifest says; none of them is unique. */
  readonly name: string
  readonly id: string
  readonly version: string
  readonly author: string
  /** Its knowledge base as XML, deflated, in base64. */
  readonly content: string
}

/** A kind of thing that can be drawn. */
export interface Stencil {
  /** Unique over all active packs, such as `mobile.app`. */
  readonly id: string
  readonly name: string
  /** `note` is a text on the diagram and `loose-end` the end of a flow that leads nowhere yet: no parts of the system. */
  readonly base: 'process' | 'external' | 'store' | 'flow' | 'boundary' | 'note' | 'loose-end'
  /** Stencil it descends from: `isA`, properties and defaults follow the chain. Null for base types. */
  readonly parent: string | null
  /** Palette section. */
  readonly group: string
  readonly description: string
  /** Other words that a search finds it by. */
  readonly keywords: readonly string[]
  /** Name of a lucide icon in kebab case, such as `smartphone`. */
  readonly icon: string
  /** Properties it adds to its parent's, in the order of the form. */
  readonly properties: readonly string[]
  /** Answers that hold for every instance unless changed; they count as answers. */
  readonly defaults: { readonly [property: string]: PropertyValue }
  /** Boundaries: drawn as a box or a line when dragged from the palette. */
  readonly shape?: 'box' | 'line'
  /** Abstract stencils organise inheritance and are not offered in the palette. */
  readonly abstract?: boolean
  /** Its id in the template that it was imported from. */
  readonly originId?: string
}

/** A question that rules read the answer to. */
export interface Property {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly group: string
  readonly type: PropertyType
  /** Its name in the template that it was imported from. */
  readonly originId?: string
}

export type PropertyType =
  | { readonly kind: 'tri' }
  | { readonly kind: 'enum'; readonly values: readonly PropertyOption[] }
  | { readonly kind: 'multi'; readonly values: readonly PropertyOption[] }
  /** `min` and `max` inclusive; `unit` such as "s". */
  | { readonly kind: 'number'; readonly unit: string; readonly min: number; readonly max: number }

export interface PropertyOption {
  readonly id: string
  readonly label: string
}

/** An entry of the mitigation library: copied into a model when it is assigned. */
export interface LibraryMitigation {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly kind: 'preventive' | 'detective' | 'corrective' | 'recovery' | 'organisational'
  /** DREAD factors that it lowers where it works. */
  readonly lowersDread: readonly DreadFactorId[]
  /** Risk impact parameters that it improves where it works, such as `CS`; absent means none. */
  readonly ripParameters?: readonly RipParameter[]
  /** Controls by catalogue: `{ iso2022: ["8.5"], nist: ["IA-3"] }`. */
  readonly references: { readonly [catalogue: string]: readonly string[] }
}
