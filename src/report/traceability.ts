import type { ThreatRow } from '../engine/threat.ts'
import type { VocabularyIndex } from '../engine/vocabulary-index.ts'
import { type Document, get, list } from '../model/document.ts'
import type { Asset, Element, Flow, Mitigation } from '../model/tables.ts'
import type { ControlTable } from '../risk/control-row.ts'
import { isExcluded } from './counts.ts'

/** From what is worth protecting to what shows that it is protected. */
export interface Trace {
  readonly threat: ThreatRow
  /** Assets that a part it is about carries or holds. */
  readonly assets: readonly Asset[]
  readonly mitigations: readonly TracedMitigation[]
}

export interface TracedMitigation {
  readonly mitigation: Mitigation
  /** Numbers by catalogue, such as `ISO 8.5`, from the library entry that it was made from. */
  readonly controls: readonly string[]
}

/** What hangs in the air, in each direction of the chain. */
export interface Orphans {
  readonly assetsWithoutCarrier: readonly Asset[]
  readonly assetsWithoutThreat: readonly Asset[]
  /** Elements and flows in scope without any threat. */
  readonly partsWithoutThreat: readonly (Element | Flow)[]
  /** Elements and flows in scope that carry no asset. */
  readonly partsWithoutAsset: readonly (Element | Flow)[]
  /** Threats that count as a risk, without a mitigation that is not rejected, and without a decision for that. */
  readonly threatsWithoutMitigation: readonly ThreatRow[]
  readonly mitigationsWithoutThreat: readonly Mitigation[]
  readonly mitigationsWithoutControl: readonly Mitigation[]
  /** Called implemented or verified, without a piece of evidence. */
  readonly mitigationsWithoutEvidence: readonly Mitigation[]
  /** Controls that open threats call for, with nothing that works towards them; null without a catalogue. */
  readonly openControls: readonly { readonly number: string; readonly title: string }[] | null
}

/** One for each threat, in the order of the register. */
export function tracesOf(
  document: Document,
  vocabulary: VocabularyIndex,
  threats: readonly ThreatRow[],
  catalogue: string,
): readonly Trace[] {
  const assetsAt = new Map<string, Asset[]>()
  for (const asset of list(document, 'asset'))
    for (const carrier of asset.carriers) assetsAt.set(carrier, [...(assetsAt.get(carrier) ?? []), asset])
  return threats.map((threat) => ({
    threat,
    assets: [...new Set(threat.subjects.flatMap((subject) => assetsAt.get(subject) ?? []))],
    mitigations: mitigationsOf(document, threat).map((mitigation) => ({
      mitigation,
      controls: controlsOfMitigation(mitigation, vocabulary, catalogue),
    })),
  }))
}

/** Those assigned to a threat and not rejected. */
export function mitigationsOf(document: Document, threat: ThreatRow): readonly Mitigation[] {
  return threat.assignments.flatMap(({ mitigation }) => {
    const found = get(document, 'mitigation', mitigation)
    return found === undefined || found.state === 'rejected' ? [] : [found]
  })
}

/** Numbers of the controls of a catalogue that a mitigation helps with. */
export function controlsOfMitigation(
  { library }: Mitigation,
  vocabulary: VocabularyIndex,
  catalogue: string,
): readonly string[] {
  return library === null ? [] : (vocabulary.mitigation(library)?.references[catalogue] ?? [])
}

export function orphansOf(
  document: Document,
  vocabulary: VocabularyIndex,
  threats: readonly ThreatRow[],
  controls: ControlTable | null,
  catalogue: string,
): Orphans {
  const threatened = new Set<string>(threats.flatMap(({ subjects }) => subjects))
  const assets = list(document, 'asset')
  const carriers = new Set<string>(assets.flatMap((asset) => asset.carriers))
  const isPart = (id: Flow['source']) => vocabulary.isPart(get(document, 'element', id)?.stencil ?? '')
  const parts: readonly (Element | Flow)[] = [
    ...list(document, 'element').filter(({ stencil }) => vocabulary.isPart(stencil)),
    ...list(document, 'flow').filter(({ source, target }) => isPart(source) && isPart(target)),
  ].filter(({ outOfScope }) => !outOfScope)
  const mitigations = list(document, 'mitigation').filter(({ state }) => state !== 'rejected')
  const assigned = new Set<string>(
    threats.flatMap((row) => row.assignments.map(({ mitigation }) => mitigation)),
  )
  const isDone = ({ state }: Mitigation) => state === 'implemented' || state === 'verified'
  return {
    assetsWithoutCarrier: assets.filter((asset) => asset.carriers.length === 0),
    assetsWithoutThreat: assets.filter(
      (asset) => asset.carriers.length > 0 && !asset.carriers.some((carrier) => threatened.has(carrier)),
    ),
    partsWithoutThreat: parts.filter(({ id }) => !threatened.has(id)),
    partsWithoutAsset: parts.filter(({ id }) => !carriers.has(id)),
    threatsWithoutMitigation: threats.filter(
      (row) =>
        !isExcluded(row) &&
        row.status !== 'accepted' &&
        row.status !== 'transferred' &&
        mitigationsOf(document, row).length === 0,
    ),
    mitigationsWithoutThreat: mitigations.filter(({ id }) => !assigned.has(id)),
    mitigationsWithoutControl: mitigations.filter(
      (each) => controlsOfMitigation(each, vocabulary, catalogue).length === 0,
    ),
    mitigationsWithoutEvidence: mitigations.filter((each) => isDone(each) && each.evidence.length === 0),
    openControls:
      controls === null
        ? null
        : controls.rows.flatMap(({ children, coverage, number, title }) =>
            children.length === 0 && coverage === 'open' ? [{ number, title }] : [],
          ),
  }
}
