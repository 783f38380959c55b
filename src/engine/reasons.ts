import type { PropertyValue } from '../model/record.ts'
import type { Fact } from '../model/records/decision.ts'
import type { Element, Flow } from '../model/tables.ts'
import type { Why } from './finding.ts'
import { crossedIn, type Instance, type Respondent } from './instance.ts'
import type { Crossing, CrossingReading } from './prepare-condition.ts'
import type { VocabularyIndex } from './vocabulary-index.ts'

/**
 * Reasons and facts about records, made once for each: many findings stand on the same few. Sharing them
 * halves the time of a full evaluation and what is sent to the page.
 */
export interface Reasons {
  readonly kind: (record: Element | Flow, stencil: string) => Why
  readonly stencil: (record: Element | Flow) => Fact
  /** The flow crosses boundaries, of the stencil if one is named. */
  readonly crossing: (instance: Instance, crossing: Crossing) => Why
  readonly crossed: (instance: Instance, reading: CrossingReading) => Fact
  readonly data: (record: Element | Flow, op: 'carries' | 'stores', dataClass: string) => Why
  readonly answer: (record: Respondent, property: string) => Why
  readonly fact: (record: Respondent, property: string) => Fact
}

/** What was said about a record, or (crossings) about an instance. */
interface Said {
  readonly version: object
  readonly why: Map<string, Why>
  readonly kinds: Map<string, Why>
  readonly facts: Map<string, Fact>
}

export function createReasons(vocabulary: VocabularyIndex): Reasons {
  // By id, as weak maps of so many records cost more in garbage collection than they save.
  const saidOf = new Map<string, Said>()

  /** What was said of a record, or of the crossings of an instance; nothing after either was replaced. */
  function said(id: string, version: object): Said {
    const known = saidOf.get(id)
    if (known?.version === version) return known
    const nothing = { version, why: new Map(), kinds: new Map(), facts: new Map() }
    saidOf.set(id, nothing)
    return nothing
  }

  function fact({ facts }: Said, id: string, aspect: string, value: PropertyValue): Fact {
    const made = { ref: `${id}.${aspect}`, value }
    facts.set(aspect, made)
    return made
  }

  return {
    kind: (record, stencil) => {
      const { kinds } = said(record.id, record)
      return kinds.get(stencil) ?? keep(kinds, stencil, { kind: 'is-a', subject: record.id, stencil })
    },
    stencil: (record) => {
      const about = said(record.id, record)
      return about.facts.get('stencil') ?? fact(about, record.id, 'stencil', record.stencil)
    },
    crossing: (instance, { value: stencil, reading }) => {
      const { id } = flowOf(instance)
      const { why } = said(`${id} crosses ${reading}`, instance)
      const boundaries = () =>
        crossedIn(instance, reading).flatMap((boundary) =>
          stencil === null || vocabulary.isA(boundary.stencil, stencil) ? boundary.id : [],
        )
      const key = stencil ?? ''
      return why.get(key) ?? keep(why, key, { kind: 'crosses', flow: id, boundaries: boundaries() })
    },
    crossed: (instance, reading) => {
      const { id } = flowOf(instance)
      const about = said(`${id} crosses ${reading}`, instance)
      const known = about.facts.get('crosses')
      if (known !== undefined) return known
      const boundaries = crossedIn(instance, reading)
        .slice(0, mostListed)
        .map((boundary) => boundary.id)
      return fact(about, id, 'crosses', boundaries)
    },
    data: (record, op, dataClass) => {
      const { why } = said(record.id, record)
      const key = `${op} ${dataClass}`
      return why.get(key) ?? keep(why, key, { kind: op, subject: record.id, dataClass })
    },
    answer: (record, property) => {
      const { why } = said(record.id, record)
      const known = why.get(property)
      if (known !== undefined) return known
      const { value, basis } = vocabulary.answerOf(record, property)
      return keep(why, property, { kind: 'property', subject: record.id, property, value, basis })
    },
    fact: (record, property) => {
      const about = said(record.id, record)
      const known = about.facts.get(property)
      return known ?? fact(about, record.id, property, vocabulary.answerOf(record, property).value)
    },
  }
}

/** A fact's list holds as many entries as its schema allows. */
const mostListed = 100

function flowOf({ flow }: Instance): Flow {
  if (flow === null) throw new Error('only flows cross boundaries')
  return flow
}

function keep(known: Map<string, Why>, key: string, reason: Why): Why {
  known.set(key, reason)
  return reason
}
