import { t } from '../../messages/messages.ts'
import { strideCategories } from '../../methods/stride/stride.ts'
import { list } from '../../model/document.ts'
import type { Mitigation } from '../../model/tables.ts'
import { actionTable } from '../action-table.ts'
import { amount, dash, paragraph } from '../block-builders.ts'
import { isUndecided } from '../counts.ts'
import { type Block, type Inline, type Row, text } from '../document.ts'
import { day, evidenceLabel, stateLabel } from '../labels.ts'
import { goalLabel } from '../risk-labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

export const mitigations: Section = {
  id: 'mitigations',
  title: () => t('report.mitigationPlan'),
  build: (context) => {
    const all = list(context.document, 'mitigation')
    const untreated = context.threats.filter((row) => row.assignments.length === 0 && isUndecided(row))
    const high = untreated.filter((row) => row.dread.level === 'High').length
    return [
      {
        kind: 'paragraph',
        style: 'body',
        runs: text(t('report.planLead', { n: all.length, untreated: untreated.length, high })),
      },
      heading(2, t('chapter.actions'), 'mitigations/actions'),
      paragraph(t('chapter.actionsLead')),
      actionTable(context, context.actions, t('chapter.actions')),
      heading(2, t('chapter.planTable'), 'mitigations/plan'),
      planTable(all, context),
      heading(2, t('chapter.expected'), 'mitigations/expected'),
      expectedTable(all, context),
      ...goalTable(context),
      ...evidenceTable(all),
    ]
  },
}

function planTable(all: readonly Mitigation[], context: ReportContext): Block {
  const { model, threats } = context
  const treats = new Map<string, Inline[]>()
  for (const row of threats) {
    for (const { mitigation } of row.assignments) {
      const known = treats.get(mitigation) ?? []
      if (known.length > 0) known.push({ text: ', ' })
      known.push({ text: row.shortId, link: anchorOf.threat(row.id) })
      treats.set(mitigation, known)
    }
  }
  const total = all.reduce((sum, { cost }) => sum + (cost ?? 0), 0)
  return {
    kind: 'table',
    caption: t('report.mitigationPlan'),
    empty: t('report.noMitigations'),
    columns: [
      { title: t('report.mitigation'), grow: 3, min: 20 },
      { title: t('report.state'), grow: 0, min: 12 },
      { title: t('report.owner'), grow: 0.8, min: 9 },
      { title: t('report.due'), grow: 0, min: 10 },
      { title: t('report.costIn', { currency: model.currency }), grow: 0, min: 9, align: 'right' },
      { title: t('report.treats'), grow: 1.6, min: 14 },
    ],
    rows: [
      ...all.map((mitigation) => ({
        anchor: anchorOf.mitigation(mitigation.id),
        cells: [
          [
            { text: mitigation.title, bold: true },
            ...(mitigation.description === '' ? [] : [{ text: `\n${mitigation.description}` }]),
          ],
          text(stateLabel(mitigation.state)),
          text(mitigation.owner === '' ? '–' : mitigation.owner),
          text(day(mitigation.due) || '–'),
          text(mitigation.cost === null ? '–' : amount(mitigation.cost)),
          treats.get(mitigation.id) ?? [{ text: '–', muted: true }],
        ],
      })),
      ...(total > 0
        ? [
            {
              cells: [
                [{ text: t('report.total'), bold: true }],
                [],
                [],
                [],
                [{ text: amount(total), bold: true }],
                [],
              ],
            },
          ]
        : []),
    ],
  }
}

/** What each mitigation is expected to do: how many threats it is assigned to, and which factors it lowers where. */
function expectedTable(all: readonly Mitigation[], { risks }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.expected'),
    empty: t('report.noMitigations'),
    columns: [
      { title: t('report.mitigation'), grow: 2, min: 22 },
      { title: t('chapter.maturityNow'), grow: 0, min: 10 },
      { title: t('chapter.maturityTarget'), grow: 0, min: 10 },
      { title: t('chapter.verifiedOn'), grow: 0, min: 11 },
      { title: t('report.threats'), grow: 0, min: 8, align: 'right' },
      { title: t('chapter.lowersLevel'), grow: 1.6, min: 22 },
    ],
    rows: all.map((mitigation): Row => {
      const treated = risks.filter(({ row }) =>
        row.assignments.some((assignment) => assignment.mitigation === mitigation.id),
      )
      const lowered = treated.filter(
        ({ residual: { potential, target } }) => target.level !== potential.level,
      )
      return {
        cells: [
          [{ text: mitigation.title, link: anchorOf.mitigation(mitigation.id) }],
          text(mitigation.maturity ?? 'L3'),
          text(mitigation.targetMaturity ?? mitigation.maturity ?? 'L3'),
          mitigation.verified === null || mitigation.verified === undefined
            ? dash
            : text(day(mitigation.verified)),
          text(String(treated.length)),
          mitigation.state === 'rejected'
            ? text(stateLabel('rejected'))
            : text(t('chapter.lowersCount', { n: lowered.length, of: treated.length })),
        ],
      }
    }),
  }
}

/** By security goal: threats against it, how many are treated, and by what. */
function goalTable({ document, threats }: ReportContext): readonly Block[] {
  return [
    heading(2, t('report.goals'), 'mitigations/goals'),
    { kind: 'paragraph', style: 'body', runs: text(t('report.goalsLead')) },
    {
      kind: 'table',
      caption: t('report.goals'),
      empty: '',
      columns: [
        { title: t('report.goal'), grow: 0, min: 16 },
        { title: t('report.goalThreats'), grow: 0, min: 9, align: 'right' },
        { title: t('report.goalTreated'), grow: 0, min: 9, align: 'right' },
        { title: t('report.mitigations'), grow: 3, min: 30 },
      ],
      rows: strideCategories.map(({ letter, goal }) => {
        const against = threats.filter(({ stride }) => stride.includes(letter))
        const serving = new Set(against.flatMap((row) => row.assignments.map(({ mitigation }) => mitigation)))
        const titles = list(document, 'mitigation').filter(({ id }) => serving.has(id))
        return {
          cells: [
            text(goalLabel(goal)),
            text(String(against.length)),
            text(String(against.filter(({ assignments }) => assignments.length > 0).length)),
            titles.length === 0
              ? [{ text: '–', muted: true }]
              : titles.flatMap(({ id, title }, i): readonly Inline[] => [
                  ...(i === 0 ? [] : [{ text: ', ' }]),
                  { text: title, link: anchorOf.mitigation(id) },
                ]),
          ],
        }
      }),
    },
  ]
}

function evidenceTable(all: readonly Mitigation[]): readonly Block[] {
  const rows = all.flatMap((mitigation) =>
    mitigation.evidence.map(({ kind, ref, result, date }) => ({
      cells: [
        [{ text: mitigation.title, link: anchorOf.mitigation(mitigation.id) }],
        text(evidenceLabel(kind)),
        text(ref),
        text(result),
        text(day(date) || '–'),
      ],
    })),
  )
  return [
    heading(2, t('report.evidence'), 'mitigations/evidence'),
    {
      kind: 'table',
      caption: t('report.evidence'),
      empty: t('report.noEvidence'),
      columns: [
        { title: t('report.mitigation'), grow: 2, min: 18 },
        { title: t('report.kind'), grow: 0, min: 11 },
        { title: t('report.reference'), grow: 1.6, min: 14 },
        { title: t('report.result'), grow: 1.2, min: 12 },
        { title: t('report.day'), grow: 0, min: 10 },
      ],
      rows,
    },
  ]
}
