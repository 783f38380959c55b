import { type Document, get } from '../model/document.ts'
import type { Assessment } from './assessment.ts'
import { ofPhases } from './asset-threat-risk.ts'
import { yearlyRatesOf } from './assets.ts'
import type { ControlTable } from './control-row.ts'
import type { LevelRip, ModelRip } from './element-rip.ts'
import type { QuantitativeRisk } from './loss-figures.ts'
import { maturityEffectOf } from './mitigation-effect.ts'
import { acceptabilityGridOf, discoverabilityOf, ripTableOf, riskPolicyOf } from './risk-policy.ts'
import type { ByPhase, RipSnapshot, SnapshotFigures, SnapshotMethod } from './snapshot-figures.ts'

/** The figures of an assessment, as a snapshot keeps them. */
export function makeFigures(
  document: Document,
  { threats, rip, events, assets, controls }: Assessment,
  losses: QuantitativeRisk | null,
): SnapshotFigures {
  return {
    version: 1,
    method: methodOf(document),
    threats: Object.fromEntries(
      threats.map(({ row, residual, safety }) => [
        row.id,
        {
          title: row.title,
          status: row.status,
          sum: ofPhases((phase) => residual[phase].sum),
          level: ofPhases((phase) => residual[phase].level),
          severity: safety.severity,
          isUnacceptable: safety.isUnacceptable,
        },
      ]),
    ),
    rip: ripFigures(document, rip),
    events: Object.fromEntries(
      events.map(({ event, phases }) => [
        event.id,
        { name: event.name, risk: ofPhases((phase) => phases[phase]?.risk ?? null) },
      ]),
    ),
    assets: Object.fromEntries(
      assets.assets.map(({ asset, accumulated, yearlyLoss }) => [
        asset.id,
        { name: asset.name, risk: accumulated, yearlyLoss },
      ]),
    ),
    controls: controls === null ? null : { catalogue: controls.catalogue, rows: controlFigures(controls) },
    losses:
      losses === null
        ? null
        : {
            seed: losses.seed,
            trials: losses.trials,
            total: ofPhases((phase) => {
              const { mean, p10, p50, p90 } = losses.phases[phase].total
              return { mean, p10, p50, p90 }
            }),
          },
  }
}

function methodOf(document: Document): SnapshotMethod {
  const { weights, likelihoods } = ripTableOf(document)
  const policy = riskPolicyOf(document)
  return {
    scheme: policy.scheme ?? 'dread3',
    discoverability: discoverabilityOf(document),
    ripWeights: weights,
    ripLikelihoods: likelihoods,
    ripExtension: policy.ripExtension === true,
    maturityEffect: maturityEffectOf(document),
    yearlyRates: yearlyRatesOf(document),
    acceptability: acceptabilityGridOf(document),
  }
}

function ripFigures(document: Document, rip: Assessment['rip']): SnapshotFigures['rip'] {
  const index = (of: (model: ModelRip) => LevelRip): ByPhase<number | null> =>
    ofPhases((phase) => of(rip[phase]).index)
  const elements = [...rip.current.elements.values()].map(({ id, score }): readonly [string, RipSnapshot] => [
    id,
    {
      name: get(document, 'element', id)?.name ?? get(document, 'flow', id)?.name ?? '',
      index: score.index,
      parameters: Object.fromEntries(
        score.cells.map(({ parameter, type, risk }) => [parameter, { type, risk }]),
      ),
    },
  ])
  return {
    system: index(({ system }) => system),
    levels: {
      device: index(({ levels }) => levels.device),
      network: index(({ levels }) => levels.network),
      storage: index(({ levels }) => levels.storage),
    },
    elements: Object.fromEntries(elements),
  }
}

function controlFigures({ rows }: ControlTable): NonNullable<SnapshotFigures['controls']>['rows'] {
  const told = rows.map(({ number, phases, recommendation, applies }) => ({
    number,
    current: applies ? phases.current.text : 'n.a.',
    target: applies ? phases.target.text : 'n.a.',
    need: recommendation?.need ?? null,
  }))
  return Object.fromEntries(
    told
      .filter(({ current, target, need }) => current !== '' || target !== '' || need !== null)
      .map(({ number, ...cells }) => [number, cells]),
  )
}
