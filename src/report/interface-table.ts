import { dataClassProperty } from '../engine/vocabulary-index.ts'
import { t } from '../messages/messages.ts'
import type { Flow } from '../model/tables.ts'
import { linked, paragraph, subjectLinks, threatLinks } from './block-builders.ts'
import { type Block, type Inline, text } from './document.ts'
import type { Interface } from './interfaces.ts'
import { anchorOf, type ReportContext } from './section.ts'

/** Every interface with what protects it, and by name those that no threat is on record for. */
export function interfaceBlocks(context: ReportContext): readonly Block[] {
  const { interfaces } = context
  const bare = interfaces.filter(({ threats }) => threats.length === 0)
  return [
    paragraph(t('chapter.interfacesLead')),
    bareCallout(bare),
    { kind: 'orientation', orientation: 'landscape', blocks: [interfaceTable(context)] },
  ]
}

function bareCallout(bare: readonly Interface[]): Block {
  if (bare.length === 0)
    return { kind: 'callout', tone: 'low', title: t('chapter.interfacesCovered'), runs: [] }
  return {
    kind: 'callout',
    tone: 'high',
    title: t('chapter.interfacesBare', { n: bare.length }),
    // Names of flows often hold commas themselves.
    runs: linked(
      bare.map(({ flow: { id, name } }) => ({ text: name, link: anchorOf.subject(id) })),
      '; ',
    ),
  }
}

function interfaceTable(context: ReportContext): Block {
  const { interfaces, names } = context
  return {
    kind: 'table',
    caption: t('chapter.interfaces'),
    empty: t('chapter.interfacesNone'),
    columns: [
      { title: t('chapter.interface'), grow: 1.5, min: 18 },
      { title: t('chapter.protocol'), grow: 0.8, min: 11 },
      { title: t('chapter.data'), grow: 1, min: 12 },
      { title: t('chapter.authentication'), grow: 1, min: 13 },
      { title: t('chapter.encryption'), grow: 1, min: 13 },
      { title: t('report.crosses'), grow: 1.2, min: 14 },
      { title: t('report.threats'), grow: 1, min: 14 },
    ],
    rows: interfaces.map(({ flow, crosses, threats, atEnds }) => ({
      cells: [
        [
          { text: flow.name, link: anchorOf.subject(flow.id), bold: true },
          { text: `\n${names.subject(flow.source)} → ${names.subject(flow.target)}` },
          ...(flow.outOfScope ? [{ text: `\n${t('report.outOfScopeMark')}`, muted: true }] : []),
        ],
        text(names.stencil(flow.stencil)),
        answers(flow, [dataClassProperty], context, false),
        answers(flow, authentication, context, true),
        answers(flow, encryption, context, true),
        subjectLinks(crosses, names, '\n'),
        threats.length > 0
          ? [
              { text: `${threats.length}: ` },
              ...threatLinks(threats.slice(0, 3)),
              ...(threats.length > 3 ? [{ text: ' …' }] : []),
            ]
          : [
              { badge: { text: t('chapter.noThreat'), tone: 'high', shape: 'triangle' } as const },
              { text: `\n${t('chapter.threatsAtEnds', { n: atEnds })}`, muted: true },
            ],
      ],
      tones: threats.length > 0 ? [] : [null, null, null, null, null, null, 'high'],
    })),
  }
}

const authentication = ['authenticatesSource', 'authenticatesDestination', 'certValidation', 'pairingMode']
const encryption = ['encrypted', 'e2eEncrypted', 'integrityProtected', 'replayProtected']

/** What is known, one line each; "unknown" in words where a question that is asked has no answer. */
function answers(
  flow: Flow,
  properties: readonly string[],
  { vocabulary, names }: ReportContext,
  isLabelled: boolean,
): readonly Inline[] {
  return properties
    .filter((id) => vocabulary.asks(flow.stencil, id))
    .flatMap((id, i): readonly Inline[] => {
      const { value, basis } = vocabulary.answerOf(flow, id)
      const label = isLabelled ? `${names.property(id)}: ` : ''
      const answer = basis === 'unknown' ? t('report.unknown') : names.value(id, value)
      return [
        { text: `${i === 0 ? '' : '\n'}${label}` },
        { text: answer, bold: basis !== 'unknown', muted: basis === 'unknown' },
      ]
    })
}
