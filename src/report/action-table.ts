import type { ThreatRow } from '../engine/threat.ts'
import { t } from '../messages/messages.ts'
import type { Mitigation } from '../model/tables.ts'
import type { Action } from './actions.ts'
import { type Block, type Inline, text } from './document.ts'
import { day, stateLabel, statusLabel } from './labels.ts'
import { anchorOf, type ReportContext } from './section.ts'

/** Who must do what by when, the earliest first. */
export function actionTable({ threats }: ReportContext, actions: readonly Action[], caption: string): Block {
  const treats = (mitigation: Mitigation) =>
    threats.filter((row) => row.assignments.some((each) => each.mitigation === mitigation.id)).length
  return {
    kind: 'table',
    caption,
    empty: t('chapter.actionsNone'),
    columns: [
      { title: t('report.due'), grow: 0, min: 11 },
      { title: t('chapter.who'), grow: 0.8, min: 13 },
      { title: t('chapter.what'), grow: 2.6, min: 28 },
      { title: t('report.state'), grow: 0, min: 18 },
      { title: t('report.treats'), grow: 0, min: 10 },
    ],
    rows: actions.map((action) => ({
      cells: [
        dueCell(action),
        action.owner === '' ? [{ text: t('chapter.nobodyYet'), muted: true }] : text(action.owner),
        ...(isMitigation(action.what)
          ? [
              [{ text: action.what.title, link: anchorOf.mitigation(action.what.id) }],
              text(stateLabel(action.what.state)),
              text(t('chapter.threatCount', { n: treats(action.what) })),
            ]
          : [
              [
                { text: t('chapter.decideOn') },
                { text: action.what.shortId, link: anchorOf.threat(action.what.id) },
                { text: ` ${action.what.title}` },
              ],
              text(statusLabel(action.what.status)),
              text('–'),
            ]),
      ],
    })),
  }
}

function isMitigation(what: Mitigation | ThreatRow): what is Mitigation {
  return 'state' in what
}

function dueCell({ due, isOverdue }: Action): readonly Inline[] {
  if (due === null) return [{ text: t('chapter.noDate'), muted: true }]
  return isOverdue ? [{ text: day(due), bold: true }, { text: `\n${t('chapter.overdue')}` }] : text(day(due))
}
