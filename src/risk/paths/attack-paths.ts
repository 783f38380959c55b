import { crossingsOf } from '../../engine/analysis/crossings.ts'
import type { VocabularyIndex } from '../../engine/vocabulary-index.ts'
import { type Document, get, list } from '../../model/document.ts'
import type { Asset, ElementId, FlowId } from '../../model/tables.ts'
import { riskPolicyOf } from '../risk-policy.ts'
import type { ThreatRisk } from '../threat-risk.ts'
import { type AttackGraph, attackGraph, type Stand } from './attack-graph.ts'
import {
  type AttackPath,
  type AttackPaths,
  type Cut,
  mostCuts,
  mostPaths,
  subjectsOfPath,
} from './attack-path.ts'
import { easiestWays, reachableWithout, stepsTo } from './easiest-ways.ts'
import { helpBySubject } from './step-costs.ts'

/**
 * The easiest ways from the entry points over flows and boundaries to the assets, and where one control would cut
 * most. A way costs what its steps cost (`costOf`); of each pair of an entry and an asset the easiest counts. Nothing
 * here is a probability: it orders where to look first.
 */
export function attackPaths(
  document: Document,
  vocabulary: VocabularyIndex,
  risks: readonly ThreatRisk[],
): AttackPaths {
  const entries = entriesOf(document, vocabulary)
  const assets = assetsOf(document)
  const wanted = new Set<Stand>(assets.flatMap(({ carriers }) => carriers))
  const graph = attackGraph(document, crossingsOf(document), helpBySubject(risks), wanted)
  const paths = entries.flatMap((entry) => pathsFrom(graph, document, entry, assets))
  paths.sort((a, b) => a.cost - b.cost || a.steps.length - b.steps.length || byIds(a, b))
  return {
    entries,
    assets: assets.map(({ id }) => id),
    pairs: paths.length,
    paths: paths.slice(0, mostPaths),
    cuts: cutsOf(graph, paths, assets),
  }
}

/** As chosen, or the external entities that are in scope or not: attackers care for no scope. */
function entriesOf(document: Document, vocabulary: VocabularyIndex): readonly Stand[] {
  const chosen = (riskPolicyOf(document).entryPoints ?? []).filter((id) => standsIn(document, id))
  if (chosen.length > 0) return chosen
  const external = list(document, 'element').filter(
    ({ stencil }) => vocabulary.isPart(stencil) && vocabulary.baseOf(stencil) === 'external',
  )
  return external.map(({ id }) => id)
}

function standsIn(document: Document, id: ElementId | FlowId): boolean {
  return get(document, 'element', id) !== undefined || get(document, 'flow', id) !== undefined
}

function assetsOf(document: Document): readonly Asset[] {
  const chosen = new Set(riskPolicyOf(document).attackedAssets ?? [])
  const carried = list(document, 'asset').filter(({ carriers }) => carriers.length > 0)
  const wanted = carried.filter(({ id }) => chosen.has(id))
  return wanted.length > 0 ? wanted : carried
}

/** The easiest way to each asset. An entry that carries the asset, or is an end of what does, has it anyway. */
function pathsFrom(
  graph: AttackGraph,
  document: Document,
  entry: Stand,
  assets: readonly Asset[],
): readonly AttackPath[] {
  const reached = easiestWays(graph, entry)
  return assets.flatMap((asset): readonly AttackPath[] => {
    if (asset.carriers.some((carrier) => isAt(document, entry, carrier))) return []
    let end: Stand | null = null
    let cost = Number.POSITIVE_INFINITY
    for (const carrier of asset.carriers) {
      const way = reached.get(carrier)
      if (way !== undefined && way.cost < cost) {
        end = carrier
        cost = way.cost
      }
    }
    if (end === null) return []
    const steps = stepsTo(reached, end).map(({ step }) => step)
    const closed = steps.filter(({ threat }) => threat === null).length
    return [{ entry, asset: asset.id, end, steps, cost, closed }]
  })
}

function isAt(document: Document, entry: Stand, carrier: Stand): boolean {
  if (carrier === entry) return true
  const flow = get(document, 'flow', carrier)
  return flow !== undefined && (flow.source === entry || flow.target === entry)
}

/** What lies on many easiest ways is tried: does anything else lead there? Entries themselves are not cut. */
function cutsOf(graph: AttackGraph, paths: readonly AttackPath[], assets: readonly Asset[]): readonly Cut[] {
  const through = new Map<Stand, number>()
  const entries = new Set(paths.map(({ entry }) => entry))
  for (const path of paths) {
    for (const stand of subjectsOfPath(path)) {
      if (!entries.has(stand)) through.set(stand, (through.get(stand) ?? 0) + 1)
    }
  }
  const carriersOf = new Map(assets.map(({ id, carriers }) => [id, carriers]))
  const candidates = [...through].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostTried)
  const cuts = candidates.map(([subject, count]): Cut => {
    const left = new Map<Stand, ReadonlySet<Stand>>()
    let pairs = 0
    for (const { entry, asset } of paths) {
      let seen = left.get(entry)
      if (seen === undefined) {
        seen = reachableWithout(graph, entry, subject)
        left.set(entry, seen)
      }
      if (!(carriersOf.get(asset) ?? []).some((carrier) => seen.has(carrier))) pairs++
    }
    return { subject, pairs, paths: count }
  })
  return cuts
    .sort((a, b) => b.pairs - a.pairs || b.paths - a.paths || (a.subject < b.subject ? -1 : 1))
    .slice(0, mostCuts)
}

function byIds(a: AttackPath, b: AttackPath): number {
  const [x, y] = [`${a.entry} ${a.asset}`, `${b.entry} ${b.asset}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Each is tried from every entry. */
const mostTried = 40
