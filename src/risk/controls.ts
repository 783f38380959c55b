import { rememberLast } from '../base/remember-last.ts'
import type { Vocabulary } from '../engine/pack.ts'
import type { ControlTree } from '../knowledge/control-tree.ts'
import { type Document, list } from '../model/document.ts'
import type { ControlCatalogue, Maturity } from '../model/records/risk-policy.ts'
import type { Control } from '../model/tables.ts'
import { type ComputedMaturities, computedMaturities } from './control-computed.ts'
import type { ControlInputs } from './control-inputs.ts'
import { controlNeeds } from './control-needs.ts'
import type { ControlTable, ProfileAxis, Recommendation } from './control-row.ts'
import { subjectsOfTopics } from './control-subjects.ts'
import { controlTable } from './control-table.ts'
import { maturityEffectOf } from './mitigation-effect.ts'
import { riskPolicyOf } from './risk-policy.ts'
import type { ThreatRisk } from './threat-risk.ts'

/** The catalogue that a model tracks maturity in: the one it chose, else the present ISO/IEC 27002. */
export function catalogueOf(document: Document): ControlCatalogue {
  return riskPolicyOf(document).catalogue ?? 'iso2022'
}

/**
 * Every control of a catalogue as this model has it: applicability, maturity in each phase, own and computed from
 * mitigations, recommendation with its reasons, and how it stands.
 * @param risks the threats of the model, from `threatRisks`
 */
export function controlsOf(
  document: Document,
  vocabularies: readonly Vocabulary[],
  risks: readonly ThreatRisk[],
  tree: ControlTree,
): ControlTable {
  const mitigations = list(document, 'mitigation')
  const assignments = list(document, 'assignment')
  const effect = maturityEffectOf(document)
  return tableOf(
    tree,
    list(document, 'control'),
    computedMaturities(tree.catalogue, vocabularies, mitigations, assignments),
    controlNeeds(tree.catalogue, vocabularies, risks, mitigations, effect),
    vocabularies,
    subjectsOfTopics(
      vocabularies,
      list(document, 'element'),
      list(document, 'flow'),
      list(document, 'boundary'),
    ),
    effect,
  )
}

const tableOf = rememberLast(
  (
    tree: ControlTree,
    controls: readonly Control[],
    computed: ComputedMaturities,
    needs: ReadonlyMap<string, Recommendation>,
    vocabularies: readonly Vocabulary[],
    subjectsOf: ControlInputs['subjectsOf'],
    effect: { readonly [maturity in Maturity]: number },
  ): ControlTable => {
    const records = new Map(
      controls.filter(({ catalogue }) => catalogue === tree.catalogue).map((each) => [each.number, each]),
    )
    const known = new Set(
      vocabularies.flatMap(({ mitigations }) =>
        mitigations.flatMap(({ references }) => references[tree.catalogue] ?? []),
      ),
    )
    return controlTable(tree, {
      record: (number) => records.get(number) ?? null,
      computed: (number, phase) => computed.get(number)?.[phase] ?? [],
      need: (number) => needs.get(number) ?? null,
      isKnown: (number) => known.has(number),
      subjectsOf,
      effect,
    })
  },
)

/** Radar and bars: the clauses of a table in each phase, in percent. Where people said nothing the computed value stands. */
export function profileAxes({ rows }: ControlTable): readonly ProfileAxis[] {
  return rows
    .filter(({ depth }) => depth === 1)
    .map(({ number, title, phases: { current, target }, recommended }) => ({
      number,
      title,
      current: (current.own ?? current.computed)?.percent ?? null,
      target: (target.own ?? target.computed)?.percent ?? null,
      recommended: recommended?.percent ?? null,
    }))
}
