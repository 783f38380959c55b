import type { Crossings } from '../../engine/analysis/crossings.ts'
import { type Document, list } from '../../model/document.ts'
import type { ElementId, FlowId, SubjectId } from '../../model/tables.ts'
import type { AttackStep } from './attack-path.ts'
import { costOf, easier, type Help } from './step-costs.ts'

/** Where an attacker can stand: at an element, or within a flow. */
export type Stand = ElementId | FlowId

/**
 * What an attacker can do next from each place: send along a flow to its end; or, from either end, take what a flow
 * carries. Within a flow one can send to its end.
 */
export interface AttackGraph {
  readonly stepsFrom: (stand: Stand) => readonly Edge[]
}

export interface Edge {
  readonly to: Stand
  readonly step: AttackStep
}

/** @param wanted flows that carry what is attacked: only these are worth standing in */
export function attackGraph(
  document: Document,
  crossings: Crossings,
  help: ReadonlyMap<SubjectId, Help>,
  wanted: ReadonlySet<Stand>,
): AttackGraph {
  const edges = new Map<Stand, Edge[]>()
  const add = (from: Stand, edge: Edge) => {
    const known = edges.get(from)
    if (known === undefined) edges.set(from, [edge])
    else known.push(edge)
  }
  for (const { id, source, target } of list(document, 'flow')) {
    const boundaries = crossings.crossedBy(id)
    const onFlow = help.get(id)
    const along = stepOf(easier(onFlow, help.get(target)))
    const forward: Edge = { to: target, step: { flow: id, to: target, boundaries, ...along } }
    if (source !== target) add(source, forward)
    add(id, forward)
    if (!wanted.has(id)) continue
    const inside: Edge = { to: id, step: { flow: id, to: null, boundaries, ...stepOf(onFlow) } }
    add(source, inside)
    if (target !== source) add(target, inside)
  }
  return { stepsFrom: (stand) => edges.get(stand) ?? none }
}

function stepOf(help: Help | undefined): Pick<AttackStep, 'threat' | 'sum' | 'cost'> {
  return { threat: help?.threat ?? null, sum: help?.sum ?? null, cost: costOf(help?.sum) }
}

const none: readonly Edge[] = []
