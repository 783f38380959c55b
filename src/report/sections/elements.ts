import { t } from '../../messages/messages.ts'
import { get, list } from '../../model/document.ts'
import type { Element, ElementId, Flow } from '../../model/tables.ts'
import { type Block, type Inline, text } from '../document.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

export const elements: Section = {
  id: 'elements',
  title: () => t('report.elements'),
  build: (context) => {
    const counts = threatCounts(context)
    return [
      { kind: 'paragraph', style: 'body', runs: text(t('report.elementsLead')) },
      heading(2, t('report.elementList'), 'elements/list'),
      elementTable(context, counts),
      heading(2, t('report.flowList'), 'elements/flows'),
      flowTable(context, counts),
    ]
  },
}

type Counts = ReadonlyMap<string, number>

function threatCounts({ threats }: ReportContext): Counts {
  const counts = new Map<string, number>()
  for (const { subjects } of threats) {
    for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  return counts
}

function elementTable(context: ReportContext, counts: Counts): Block {
  const { names, crossings } = context
  return {
    kind: 'table',
    caption: t('report.elementList'),
    empty: t('report.noElements'),
    columns: [
      { title: t('report.name'), grow: 1.6, min: 13 },
      { title: t('report.type'), grow: 1.4, min: 12 },
      { title: t('report.inside'), grow: 1.5, min: 13 },
      { title: t('report.answers'), grow: 5, min: 30 },
      { title: t('report.threats'), grow: 0, min: 6, align: 'right' },
    ],
    rows: partsOf(context).map((element) => ({
      anchor: anchorOf.subject(element.id),
      cells: [
        nameCell(element),
        text(names.stencil(element.stencil)),
        text(crossings.around(element.id).map(names.subject).join(', ')),
        answers(element, context),
        text(String(counts.get(element.id) ?? 0)),
      ],
    })),
  }
}

function flowTable(context: ReportContext, counts: Counts): Block {
  const { document, names, crossings } = context
  return {
    kind: 'table',
    caption: t('report.flowList'),
    empty: t('report.noFlows'),
    columns: [
      { title: t('report.flow'), grow: 1.5, min: 13 },
      { title: t('report.fromTo'), grow: 1.6, min: 14 },
      { title: t('report.crosses'), grow: 1.5, min: 14 },
      { title: t('report.answers'), grow: 4.4, min: 30 },
      { title: t('report.threats'), grow: 0, min: 6, align: 'right' },
    ],
    rows: list(document, 'flow').map((flow) => ({
      anchor: anchorOf.subject(flow.id),
      cells: [
        [...nameCell(flow), { text: `\n${names.stencil(flow.stencil)}`, muted: true }],
        [endCell(flow.source, context), { text: ' → ' }, endCell(flow.target, context)],
        text(crossings.crossedBy(flow.id).map(names.subject).join(', ')),
        answers(flow, context),
        text(String(counts.get(flow.id) ?? 0)),
      ],
    })),
  }
}

/** The elements of the system: notes and loose ends are only drawn. */
function partsOf({ document, vocabulary }: ReportContext): readonly Element[] {
  return list(document, 'element').filter(({ stencil }) => vocabulary.isPart(stencil))
}

/** An end of a flow, with a link to its row; a loose end has none. */
function endCell(id: ElementId, { document, names, vocabulary }: ReportContext): Inline {
  const element = get(document, 'element', id)
  const isPart = element !== undefined && vocabulary.isPart(element.stencil)
  return isPart
    ? { text: names.subject(id), link: anchorOf.subject(id) }
    : { text: t('canvas.nowhere'), muted: true }
}

function nameCell({ name, outOfScope }: Element | Flow): readonly Inline[] {
  const shown: Inline = { text: name, bold: true }
  return outOfScope ? [shown, { text: `\n${t('report.outOfScopeMark')}`, muted: true }] : [shown]
}

/** What is answered, with yes and no said by name; how much is still unknown, as a number. */
function answers(record: Element | Flow, { vocabulary, names }: ReportContext): readonly Inline[] {
  const asked = vocabulary.propertiesOf(record.stencil)
  const known = asked.flatMap(({ id, label }) => {
    const { value, basis } = vocabulary.answerOf(record, id)
    if (basis === 'unknown') return []
    return [`${label}: ${names.value(id, value)}`]
  })
  const unknown = asked.length - known.length
  const inline: Inline[] = known.length === 0 ? [] : [{ text: known.join('; ') }]
  if (unknown > 0) {
    inline.push({
      text: `${known.length > 0 ? '. ' : ''}${t('report.unknownAnswers', { n: unknown })}`,
      muted: true,
    })
  }
  return inline
}
