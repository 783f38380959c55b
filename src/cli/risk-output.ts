import { type Document, get } from '../model/document.ts'
import type { Assessment } from '../risk/assessment.ts'
import { ofPhases } from '../risk/asset-threat-risk.ts'
import type { LevelRip, ModelRip } from '../risk/element-rip.ts'
import type { QuantitativeRisk } from '../risk/loss-figures.ts'
import { usualSeed } from '../risk/quantitative.ts'
import { discoverabilityOf, dreadFor, riskPolicyOf } from '../risk/risk-policy.ts'

/** All figures of a model as build pipelines read them; the fields are part of the interface of the command line. */
export function riskOutput(
  document: Document,
  assessment: Assessment,
  losses: QuantitativeRisk | null,
): { readonly [part: string]: unknown } {
  return {
    dread: dreadOutput(document, assessment),
    safety: safetyOutput(assessment),
    rip: ripOutput(document, assessment),
    events: eventsOutput(assessment),
    assets: assetsOutput(assessment),
    controls: controlsOutput(assessment),
    quantitative: losses ?? nothingSimulated(document),
  }
}

/** Nobody gave a loss: what a simulation would run with, and no figures. */
function nothingSimulated(document: Document): unknown {
  return {
    currency: get(document, 'model', 'model:main')?.currency ?? 'EUR',
    seed: riskPolicyOf(document).seed ?? usualSeed,
    trials: 0,
    phases: null,
  }
}

function dreadOutput(document: Document, { threats }: Assessment): unknown {
  const level = (phase: 'potential' | 'current' | 'target') => {
    const counts = { High: 0, Medium: 0, Low: 0, none: 0 }
    for (const { residual } of threats) counts[residual[phase].level ?? 'none'] += 1
    return counts
  }
  return {
    scheme: riskPolicyOf(document).scheme ?? 'dread3',
    discoverability: discoverabilityOf(document),
    bands: dreadFor(document).bands,
    counts: ofPhases(level),
    threats: threats.map(({ row, inherent, residual, scheme, cvss }) => ({
      id: row.id,
      shortId: row.shortId,
      title: row.title,
      status: row.status,
      basis: inherent.basis,
      factors: inherent.factors,
      sum: inherent.sum,
      level: inherent.level,
      trace: inherent.trace,
      residual: ofPhases((phase) => {
        const { basis, factors, sum, level: at, trace, steps } = residual[phase]
        return { basis, factors, sum, level: at, trace, steps }
      }),
      otherScheme: scheme,
      cvss,
    })),
  }
}

function safetyOutput({ threats }: Assessment): unknown {
  const concerned = threats.filter(({ safety }) => safety.severity !== null)
  return {
    unacceptable: concerned.filter(({ safety }) => safety.isUnacceptable).map(({ row }) => row.id),
    threats: concerned.map(({ row, safety }) => ({ id: row.id, title: row.title, ...safety })),
  }
}

function ripOutput(document: Document, { rip }: Assessment): unknown {
  const level = ({ index, band, mean, counts, count, worst }: LevelRip) => ({
    index,
    band,
    mean,
    counts,
    count,
    worst,
  })
  const inPhase = (model: ModelRip) => ({
    system: level(model.system),
    levels: {
      device: level(model.levels.device),
      network: level(model.levels.network),
      storage: level(model.levels.storage),
    },
    elements: [...model.elements.values()].map(({ id, level: of, score, settings, coverage }) => ({
      id,
      name: get(document, 'element', id)?.name ?? get(document, 'flow', id)?.name ?? '',
      level: of,
      sum: score.sum,
      index: score.index,
      band: score.band,
      weakest: score.weakest,
      trace: score.trace,
      coverage,
      parameters: score.cells.map((cell) => ({
        ...cell,
        basis: settings.find(({ parameter }) => parameter === cell.parameter)?.basis ?? null,
      })),
    })),
  })
  const { table, coverage } = rip.current
  return { table, coverage, phases: ofPhases((phase) => inPhase(rip[phase])) }
}

function eventsOutput({ events }: Assessment): unknown {
  return events.map(({ event, parameter, impact, impactBasis, likelihood, assumed, phases, findings }) => ({
    ...{ id: event.id, name: event.name, source: event.source, parameter, impact, impactBasis },
    ...{ likelihood, assumed, phases, findings },
  }))
}

function assetsOutput({ assets: { assets, ...whole } }: Assessment): unknown {
  return {
    method: 'MAGERIT-style',
    ...whole,
    assets: assets.map(({ asset, threats, ...figures }) => ({
      ...{ id: asset.id, name: asset.name, kind: asset.kind, impacts: asset.impacts },
      ...figures,
      threats: threats.map(({ threat, ...risk }) => ({ id: threat.id, title: threat.title, ...risk })),
    })),
  }
}

function controlsOutput({ controls }: Assessment): unknown {
  if (controls === null) return null
  const { rows, ...catalogue } = controls
  return { ...catalogue, rows: rows.map(({ record: _, ...row }) => row) }
}
