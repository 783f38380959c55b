import type { ThreatRow } from '../../engine/threat.ts'
import { t } from '../../messages/messages.ts'
import { factName, factValue } from '../changed-facts.ts'
import { type Block, text } from '../document.ts'
import { day, levelBadge, statusLabel } from '../labels.ts'
import { heading, type ReportContext, type Section } from '../section.ts'

export const limits: Section = {
  id: 'limits',
  title: () => t('report.limits'),
  build: (context) => [
    heading(2, t('report.rulesFailed'), 'limits/rules'),
    rulesFailed(context),
    heading(2, t('report.gone'), 'limits/gone'),
    { kind: 'paragraph', style: 'body', runs: text(t('report.goneLead')) },
    goneTable(context),
    heading(2, t('report.leftOut'), 'limits/left-out'),
    leftOut(context),
  ],
}

function rulesFailed({ ruleErrors, names }: ReportContext): Block {
  if (ruleErrors.length === 0) {
    return { kind: 'paragraph', style: 'body', runs: text(t('report.rulesFailedNone')) }
  }
  return {
    kind: 'table',
    caption: t('report.rulesFailed'),
    empty: '',
    columns: [
      { title: t('report.rule'), grow: 1, min: 16 },
      { title: t('report.on'), grow: 1, min: 14 },
      { title: t('report.problem'), grow: 3, min: 24 },
    ],
    rows: ruleErrors.map(({ packId, ruleId, subject, message }) => ({
      cells: [
        text(`${packId}/${ruleId}`),
        text(subject === null ? '–' : names.subject(subject)),
        text(message),
      ],
    })),
  }
}

function goneTable(context: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.gone'),
    empty: t('report.goneNone'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 20 },
      { title: t('report.decision'), grow: 2, min: 20 },
      { title: t('report.stoodOn'), grow: 2, min: 20 },
      { title: t('report.level'), grow: 0, min: 12 },
    ],
    rows: context.gone.map((row) => ({
      keep: false,
      cells: [
        text(row.shortId),
        [
          { text: row.title, bold: true },
          { text: `\n${row.subjectNames.join(', ')}`, muted: true },
        ],
        text(decisionText(row)),
        text(
          (row.decision?.facts ?? [])
            .map(({ ref, value }) => `${factName(ref, context)} = ${factValue(ref, value, context)}`)
            .join('\n'),
        ),
        [{ badge: levelBadge(row) }],
      ],
    })),
  }
}

function decisionText({ decision, status }: ThreatRow): string {
  if (decision === null) return statusLabel(status)
  const head = [statusLabel(status), decision.decidedBy, day(decision.decidedAt)]
  return [head.filter((part) => part !== '').join(', '), decision.reason]
    .filter((part) => part !== '')
    .join('\n')
}

/** Chapters that this report could have and does not. */
function leftOut({ leftOutTitles }: ReportContext): Block {
  return leftOutTitles.length === 0
    ? { kind: 'paragraph', style: 'body', runs: text(t('report.leftOutNone')) }
    : { kind: 'list', ordered: false, style: 'body', items: leftOutTitles.map(text) }
}
