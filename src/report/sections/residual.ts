import { t } from '../../messages/messages.ts'
import { type Acceptability, exploitabilityBands } from '../../methods/safety/safety.ts'
import { safetySeverities } from '../../model/records/decision.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { type Badge, type Block, type Inline, type Row, text } from '../document.ts'
import { levelLabel, levelMark, levels, statusLabel } from '../labels.ts'
import { acceptabilityBadge } from '../risk-labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

/** What is left of the threats with their mitigations, harm to patients, and risk that was taken. */
export const residual: Section = {
  id: 'residual',
  title: () => t('report.residual'),
  build: (context) => [
    { kind: 'paragraph', style: 'body', runs: text(t('report.residualLead')) },
    countTable(context.risks),
    heading(2, t('report.residualThreats'), 'residual/threats'),
    loweredTable(context.risks),
    heading(2, t('report.safety'), 'residual/safety'),
    { kind: 'paragraph', style: 'body', runs: text(t('report.safetyLead')) },
    gridTable(context),
    harmTable(context.risks),
    heading(2, t('report.taken'), 'residual/taken'),
    takenTable(context),
  ],
}

/** Threats by level without mitigations, now and when all is done. */
function countTable(risks: readonly ThreatRisk[]): Block {
  const counted = levels.map((level) => ({
    level,
    potential: risks.filter(({ residual: { potential } }) => potential.level === level).length,
    current: risks.filter(({ residual: { current } }) => current.level === level).length,
    target: risks.filter(({ residual: { target } }) => target.level === level).length,
  }))
  return {
    kind: 'table',
    caption: t('report.residualCounts'),
    captionVisible: true,
    empty: '',
    columns: [
      { title: t('report.level'), grow: 1, min: 14 },
      { title: t('report.without'), grow: 1, min: 14, align: 'right' },
      { title: t('report.now'), grow: 1, min: 14, align: 'right' },
      { title: t('report.whenDone'), grow: 1, min: 14, align: 'right' },
    ],
    rows: counted.map(({ level, potential, current, target }) => ({
      cells: [
        [{ badge: { ...levelMark(level), text: levelLabel(level) } }],
        text(String(potential)),
        text(String(current)),
        text(String(target)),
      ],
    })),
  }
}

/** Threats that mitigations lower, or that a person rated again. */
function loweredTable(risks: readonly ThreatRisk[]): Block {
  const changed = risks.filter(
    ({ residual: { target } }) => target.basis === 'own' || target.steps.length > 0,
  )
  return {
    kind: 'table',
    caption: t('report.residualThreats'),
    empty: t('report.residualNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 20 },
      { title: t('report.without'), grow: 0, min: 11 },
      { title: t('report.now'), grow: 0, min: 11 },
      { title: t('report.whenDone'), grow: 0, min: 11 },
      { title: t('report.basis'), grow: 1, min: 14 },
    ],
    rows: changed.map(({ row, residual: { potential, current, target } }) => ({
      cells: [
        [{ text: row.shortId, link: anchorOf.threat(row.id) }],
        text(row.title),
        ...[potential, current, target].map((rating): readonly Inline[] => [
          { badge: ratingBadge(rating.level, rating.sum, rating.basis === 'proposed') },
        ]),
        text(target.basis === 'own' ? t('report.residualOwn') : t('report.residualProposed')),
      ],
    })),
  }
}

function ratingBadge(level: ThreatRisk['inherent']['level'], sum: number | null, proposed: boolean): Badge {
  return { ...levelMark(level), text: `${levelLabel(level)}${sum === null ? '' : ` ${sum}`}`, proposed }
}

/** What severity is acceptable at what exploitability: data of the model. */
function gridTable({ acceptability }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.acceptability'),
    captionVisible: true,
    empty: '',
    columns: [
      { title: t('report.exploitability'), grow: 1, min: 14 },
      ...safetySeverities.map((severity) => ({ title: severity, grow: 1, min: 13 })),
    ],
    rows: exploitabilityBands.toReversed().map((band) => ({
      cells: [
        text(t(bandKeys[band])),
        ...safetySeverities.map((severity): readonly Inline[] => [
          { badge: acceptabilityBadge(acceptability[band][severity]) },
        ]),
      ],
    })),
  }
}

/** Threats that harm somebody and are not acceptable as they are, the worst first. */
function harmTable(risks: readonly ThreatRisk[]): Block {
  const order: readonly (Acceptability | null)[] = ['unacceptable', 'review']
  const rows = order.flatMap((judgement): readonly Row[] =>
    risks
      .filter(({ safety }) => safety.residual.current === judgement)
      .map(({ row, safety }) => ({
        cells: [
          [{ text: row.shortId, link: anchorOf.threat(row.id) }],
          [{ text: row.title }, ...(safety.harm === '' ? [] : [{ text: `\n${safety.harm}`, muted: true }])],
          [
            { text: safety.severity ?? '–' },
            ...(safety.basis === 'proposed' ? [{ text: `\n${t('report.suggested')}`, muted: true }] : []),
          ],
          text(safety.exploitability?.trace ?? '–'),
          judged(safety.residual.current),
          judged(safety.residual.target),
          text(statusLabel(row.status)),
        ],
      })),
  )
  return {
    kind: 'table',
    caption: t('report.harm'),
    captionVisible: true,
    empty: t('report.harmNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 18 },
      { title: t('report.severity'), grow: 0, min: 11 },
      { title: t('report.exploitability'), grow: 0, min: 15 },
      { title: t('report.now'), grow: 0, min: 18 },
      { title: t('report.whenDone'), grow: 0, min: 18 },
      { title: t('report.status'), grow: 0, min: 10 },
    ],
    rows,
  }
}

function judged(value: Acceptability | null): readonly Inline[] {
  return value === null ? [{ text: '–', muted: true }] : [{ badge: acceptabilityBadge(value) }]
}

/** Accepted and transferred threats with their reasons. */
function takenTable({ risks }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.taken'),
    empty: t('report.takenNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 18 },
      { title: t('report.status'), grow: 0, min: 12 },
      { title: t('report.level'), grow: 0, min: 11 },
      { title: t('report.reason'), grow: 2, min: 18 },
      { title: t('report.by'), grow: 0.6, min: 10 },
    ],
    rows: risks
      .filter(({ row }) => row.status === 'accepted' || row.status === 'transferred')
      .map(({ row, residual: { current } }) => ({
        cells: [
          [{ text: row.shortId, link: anchorOf.threat(row.id) }],
          text(row.title),
          text(statusLabel(row.status)),
          [{ badge: ratingBadge(current.level, current.sum, current.basis === 'proposed') }],
          text(row.decision?.reason ?? ''),
          text(row.decision?.decidedBy ?? ''),
        ],
      })),
  }
}

const bandKeys = { low: 'dread.level.low', medium: 'dread.level.medium', high: 'dread.level.high' } as const
