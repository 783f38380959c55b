import type { ThreatRow } from '../../engine/threat.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { strideLetters as letters } from '../../model/record.ts'
import { statuses } from '../../model/records/decision.ts'
import { actionTable } from '../action-table.ts'
import { dash, paragraph } from '../block-builders.ts'
import { changesSince } from '../changes-since.ts'
import { countLevel, isUndecided, worstFirst } from '../counts.ts'
import { differenceCounts } from '../difference-blocks.ts'
import { type Block, type ChartBlock, type Row, type TableBlock, text } from '../document.ts'
import { gapsOf } from '../gaps.ts'
import { heatMaps } from '../heat-maps.ts'
import {
  day,
  levelBadge,
  levelLabel,
  levelMark,
  levels,
  residualBadge,
  statusLabel,
  strideLabel,
} from '../labels.ts'
import { phaseTable } from '../phase-table.ts'
import { acceptabilityBadge } from '../risk-labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { mitigationsOf } from '../traceability.ts'
import { verdictBlocks } from '../verdict.ts'

export const summary: Section = {
  id: 'summary',
  title: () => t('report.summary'),
  build: (context) => [
    { kind: 'paragraph', style: 'lead', runs: text(opening(context)) },
    {
      kind: 'metrics',
      items: levels.map((level) => ({
        ...levelMark(level),
        value: String(countLevel(context.threats, level)),
        label: levelLabel(level),
      })),
    },
    basisCallout(context),
    heading(2, t('chapter.verdict'), 'summary/verdict'),
    ...verdictBlocks(context, 'summary/verdict'),
    heading(2, t('chapter.worst'), 'summary/worst'),
    paragraph(t('chapter.worstLead')),
    worstTable(context),
    heading(2, t('chapter.nextActions'), 'summary/actions'),
    ...nextActions(context),
    heading(2, t('report.residualCounts'), 'summary/phases'),
    paragraph(t('chapter.phasesShort')),
    phaseTable(context),
    heading(2, t('chapter.heatMaps'), 'summary/heat'),
    ...heatMaps(context),
    heading(2, t('report.byStatus'), 'summary/status'),
    statusTable(context.threats),
    { kind: 'spacer', lines: 0.6 },
    strideChart(context.threats),
    ...changeBlocks(context),
    heading(2, t('chapter.gaps'), 'summary/gaps'),
    ...gapBlocks(context),
  ],
}

function opening({ document, threats, model }: ReportContext): string {
  const outside = [...list(document, 'element'), ...list(document, 'flow')].filter((each) => each.outOfScope)
  return t('report.opening', {
    title: model.title,
    elements: list(document, 'element').length,
    flows: list(document, 'flow').length,
    boundaries: list(document, 'boundary').length,
    outOfScope: outside.length,
    threats: threats.length,
    undecided: threats.filter(isUndecided).length,
  })
}

function basisCallout({ threats }: ReportContext): Block {
  const basis = (wanted: ThreatRow['dread']['basis']) =>
    threats.filter((row) => row.dread.basis === wanted).length
  const manual = threats.filter((row) => row.origin === 'manual').length
  const assumed = threats.filter((row) => row.assumed).length
  const suggested = basis('suggested')
  return {
    kind: 'callout',
    tone: suggested > 0 || assumed > 0 ? 'medium' : 'accent',
    title: t('report.reliability'),
    runs: text(
      [
        t('report.basisCounts', {
          all: threats.length,
          suggested,
          rated: basis('rated'),
          overridden: basis('overridden'),
          none: basis('none'),
        }),
        t('report.assumedCounts', { assumed, confirmed: threats.length - assumed - manual, manual }),
      ].join(' '),
    ),
  }
}

function statusTable(threats: readonly ThreatRow[]): TableBlock {
  const number = (n: number) => (n === 0 ? [{ text: '–', muted: true }] : text(String(n)))
  const row = (label: string, rows: readonly ThreatRow[], bold: boolean) => ({
    cells: [
      [{ text: label, bold }],
      ...levels.map((level) => number(countLevel(rows, level))),
      [{ text: String(rows.length), bold: true }],
    ],
  })
  const used = statuses.filter((status) => threats.some((each) => each.status === status))
  return {
    kind: 'table',
    caption: t('report.byStatusCaption'),
    empty: t('report.noThreats'),
    columns: [
      { title: t('report.status'), grow: 2, min: 18 },
      ...levels.map((level) => ({ title: levelLabel(level), grow: 1, min: 8, align: 'right' as const })),
      { title: t('report.total'), grow: 1, min: 8, align: 'right' },
    ],
    rows:
      threats.length === 0
        ? []
        : [
            ...used.map((status) =>
              row(
                statusLabel(status),
                threats.filter((each) => each.status === status),
                false,
              ),
            ),
            row(t('report.total'), threats, true),
          ],
  }
}

function strideChart(threats: readonly ThreatRow[]): ChartBlock {
  const bars = letters.map((letter) => {
    const rows = threats.filter((row) => row.stride.includes(letter))
    return { label: strideLabel(letter), values: levels.map((level) => countLevel(rows, level)) }
  })
  return {
    kind: 'chart',
    caption: t('report.byStride'),
    alternative: bars.map(({ label, values }) => `${label}: ${values.join(', ')}`).join('; '),
    series: levels.map((level) => ({ ...levelMark(level), label: levelLabel(level) })),
    bars,
  }
}

/** Ten risks as they are now: with what works, whatever was decided about them. */
function worstTable({ risks, document }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.worst'),
    empty: t('chapter.worstNone'),
    columns: [
      { title: t('chapter.rank'), grow: 0, min: 4, align: 'right' },
      { title: t('report.threat'), grow: 3, min: 24 },
      { title: t('report.without'), grow: 0, min: 11 },
      { title: t('report.now'), grow: 0, min: 11 },
      { title: t('chapter.harmToPeople'), grow: 0, min: 14 },
      { title: t('report.status'), grow: 1, min: 14 },
    ],
    rows: worstFirst(risks)
      .slice(0, 10)
      .map(({ row, residual, safety }, i): Row => {
        const treating = mitigationsOf(document, row).length
        const responsible = [row.owner, row.due === null ? '' : t('report.dueOn', { date: row.due })]
        return {
          cells: [
            text(String(i + 1)),
            [
              { text: row.shortId, link: anchorOf.threat(row.id) },
              { text: ` ${row.title}` },
              { text: `\n${row.subjectNames.join(', ')}`, muted: true },
            ],
            [{ badge: levelBadge(row) }],
            [{ badge: residualBadge(residual.current) }],
            safety.severity === null
              ? dash
              : [
                  { text: safety.severity },
                  ...(safety.residual.current === null
                    ? []
                    : [{ text: '\n' }, { badge: acceptabilityBadge(safety.residual.current) }]),
                ],
            text(
              [statusLabel(row.status), ...responsible, t('chapter.mitigationCount', { n: treating })]
                .filter((part) => part !== '')
                .join('\n'),
            ),
          ],
        }
      }),
  }
}

/** What is due first; the plan has the rest. */
function nextActions(context: ReportContext): readonly Block[] {
  const { actions } = context
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length
  const unowned = actions.filter(({ owner }) => owner === '').length
  return [
    paragraph(t('chapter.nextActionsLead', { n: actions.length, overdue, unowned })),
    actionTable(context, actions.slice(0, 10), t('chapter.nextActions')),
  ]
}

/** What changed since the last kept state, in numbers; nothing where there is no state to compare with. */
function changeBlocks(context: ReportContext): readonly Block[] {
  const found = changesSince(context)
  if (found.kind !== 'changed') return []
  const since = { title: found.last.title, date: day(found.last.at) }
  return [
    heading(2, t('chapter.changes'), 'summary/changes'),
    {
      kind: 'paragraph',
      style: 'body',
      runs: [
        { text: `${t('chapter.changesLead', since)} ` },
        {
          text: t('chapter.changeCounts', differenceCounts(found.comparison)),
          link: anchorOf.chapter('revisions'),
        },
      ],
    },
  ]
}

/** What this report cannot show yet, each with the chapter that has the particulars. */
function gapBlocks(context: ReportContext): readonly Block[] {
  const gaps = gapsOf(context)
  return gaps.length === 0
    ? [paragraph(t('chapter.gapsNone'))]
    : [
        {
          kind: 'list',
          ordered: false,
          style: 'body',
          items: gaps.map(({ sentence, chapter }) => [{ text: sentence, link: anchorOf.chapter(chapter) }]),
        },
      ]
}
