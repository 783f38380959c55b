import { t } from '../messages/messages.ts'
import { type Document, get } from '../model/document.ts'
import type { Assessment } from '../risk/assessment.ts'
import type { QuantitativeRisk } from '../risk/loss-figures.ts'
import { phases } from '../risk/phase.ts'
import { textTable } from './text-table.ts'

/** The figures of a model for people at a terminal: each method with its totals and what is worst. */
export function riskTable(
  document: Document,
  assessment: Assessment,
  losses: QuantitativeRisk | null,
): string {
  const inPhases = [t('cli.risk.potential'), t('cli.risk.current'), t('cli.risk.target')]
  const part = (title: string, header: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? '' : `${title}\n${textTable(header, rows)}\n`
  const { threats, rip, events, assets, controls } = assessment
  const levels = ['High', 'Medium', 'Low'] as const
  const count = (level: string) =>
    phases.map((phase) => String(threats.filter(({ residual }) => residual[phase].level === level).length))
  const unacceptable = threats.filter(({ safety }) => safety.isUnacceptable)
  const index = (value: number | null) => (value === null ? '–' : value.toFixed(1))
  const weakest = [...rip.current.elements.values()]
    .toSorted((a, b) => b.score.index - a.score.index)
    .slice(0, 10)
  return [
    part(
      t('cli.risk.dread'),
      [t('cli.columnLevel'), ...inPhases],
      levels.map((level) => [level, ...count(level)]),
    ),
    part(
      t('cli.risk.safety'),
      [t('cli.columnId'), t('cli.risk.severity'), t('cli.columnTitle')],
      unacceptable.map(({ row, safety }) => [row.shortId, safety.severity ?? '', row.title]),
    ),
    part(
      t('cli.risk.rip'),
      [t('cli.risk.level'), ...inPhases],
      [
        ...(['device', 'network', 'storage'] as const).map((level) => [
          level,
          ...phases.map((phase) => index(rip[phase].levels[level].index)),
        ]),
        [t('cli.risk.system'), ...phases.map((phase) => index(rip[phase].system.index))],
      ],
    ),
    part(
      t('cli.risk.elements'),
      [t('cli.risk.element'), t('cli.risk.level'), t('cli.risk.index'), t('cli.risk.weakest')],
      weakest.map(({ id, level, score }) => [
        get(document, 'element', id)?.name ?? get(document, 'flow', id)?.name ?? id,
        level,
        index(score.index),
        score.weakest.join(' '),
      ]),
    ),
    part(
      t('cli.risk.events'),
      [t('cli.risk.event'), ...inPhases],
      events.map(({ event, phases: at }) => [
        event.name,
        ...phases.map((phase) => (at[phase] === null ? '–' : `${at[phase].risk} ${at[phase].word}`)),
      ]),
    ),
    part(
      t('cli.risk.assets'),
      [t('cli.risk.asset'), t('cli.risk.openThreats'), ...inPhases],
      assets.assets
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ asset, openByLevel, accumulated }) => [
          asset.name,
          levels.map((level) => `${openByLevel[level]} ${level}`).join(', '),
          ...phases.map((phase) => accumulated[phase] ?? '–'),
        ]),
    ),
    part(
      controls === null ? '' : t('cli.risk.controls', { catalogue: `${controls.name}:${controls.edition}` }),
      [
        t('cli.risk.control'),
        t('cli.risk.title'),
        t('cli.risk.need'),
        ...inPhases.slice(1),
        t('cli.risk.recommended'),
      ],
      (controls?.rows ?? [])
        .filter(({ depth }) => depth === 1)
        .map(({ number, title, recommendation, phases: at, recommended, applies }) => [
          number,
          title,
          recommendation === null ? '–' : String(recommendation.need),
          applies ? at.current.text || '–' : t('cli.risk.excluded'),
          at.target.text || '–',
          recommended?.mark ?? '–',
        ]),
    ),
    part(
      losses === null
        ? ''
        : t('cli.risk.losses', { currency: losses.currency, trials: losses.trials, seed: losses.seed }),
      ['', t('cli.risk.mean'), 'P10', 'P50', 'P90'],
      losses === null
        ? []
        : phases.map((phase, i) => {
            const { mean, p10, p50, p90 } = losses.phases[phase].total
            return [inPhases[i] ?? '', ...[mean, p10, p50, p90].map((amount) => amount.toFixed(0))]
          }),
    ),
  ]
    .filter((each) => each !== '')
    .join('\n')
}
