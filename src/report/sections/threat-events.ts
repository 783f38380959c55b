import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { EventRisk } from '../../risk/event-risk.ts'
import { mutedParagraph, paragraph } from '../block-builders.ts'
import { type Block, type Inline, text } from '../document.ts'
import { levelMark } from '../labels.ts'
import { ripParameterLabel, ripTypeLabel } from '../risk-labels.ts'
import { anchorOf, type ReportContext, type Section } from '../section.ts'

/** The threat-event register: impact × likelihood, without mitigations, now and when all is done. */
export const threatEvents: Section = {
  id: 'threatEvents',
  title: () => t('report.events'),
  build: (context) =>
    context.events.length === 0
      ? [mutedParagraph(t('report.eventsNone'))]
      : [paragraph(t('report.eventsLead')), table(context)],
}

function table(context: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('report.events'),
    empty: t('report.eventsNone'),
    columns: [
      { title: t('report.event'), grow: 2.2, min: 22 },
      { title: t('report.ripParameter'), grow: 1.2, min: 16 },
      { title: t('report.eventImpact'), grow: 0, min: 10 },
      { title: t('report.without'), grow: 0, min: 14 },
      { title: t('report.now'), grow: 0, min: 14 },
      { title: t('report.whenDone'), grow: 0, min: 14 },
      { title: t('report.mitigations'), grow: 1.2, min: 14 },
    ],
    rows: context.events.map((risk) => ({
      cells: [
        [
          { text: risk.event.name, bold: true },
          ...(risk.event.source === '' ? [] : [{ text: `\n${risk.event.source}`, muted: true }]),
        ],
        text(risk.parameter === null ? '–' : ripParameterLabel(risk.parameter)),
        [
          { text: risk.impact === null ? '–' : ripTypeLabel(risk.impact) },
          ...(risk.assumed ? [{ text: `\n${t('report.assumed')}`, muted: true }] : []),
        ],
        score(risk.phases.potential),
        score(risk.phases.current),
        score(risk.phases.target),
        risk.mitigations.flatMap(({ id }, i): readonly Inline[] => [
          ...(i === 0 ? [] : [{ text: ', ' }]),
          { text: get(context.document, 'mitigation', id)?.title ?? id, link: anchorOf.mitigation(id) },
        ]),
      ],
    })),
  }
}

function score(figure: EventRisk['phases']['potential']): readonly Inline[] {
  if (figure === null) return [{ text: '–', muted: true }]
  const mark = levelMark(marks[figure.word])
  return [{ badge: { ...mark, text: t(wordKeys[figure.word]) } }, { text: `\n${figure.trace}`, muted: true }]
}

const marks = { low: 'Low', moderate: 'Medium', high: 'High' } as const
const wordKeys = {
  low: 'report.eventLow',
  moderate: 'report.eventModerate',
  high: 'report.eventHigh',
} as const
