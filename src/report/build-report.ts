import { crossingsAsRead } from '../engine/analysis/crossings-as-read.ts'
import { namesOf } from '../engine/names-of.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import { language } from '../messages/language.ts'
import { t } from '../messages/messages.ts'
import { type Document, get, list } from '../model/document.ts'
import { documentHash } from '../model/serialize.ts'
import type { ModelInfo } from '../model/tables.ts'
import { eventsOf } from '../risk/events.ts'
import { ripOf } from '../risk/rip.ts'
import { acceptabilityGridOf } from '../risk/risk-policy.ts'
import { riskOfThreats } from '../risk/threats.ts'
import { coverBlocks } from './cover.ts'
import type { Block, ReportDocument } from './document.ts'
import { dropDeadLinks } from './drop-dead-links.ts'
import { day } from './labels.ts'
import { type ReportInput, type SectionId, sectionIds } from './report-input.ts'
import { anchorOf, type ReportContext, type Section } from './section.ts'
import { architecture } from './sections/architecture.ts'
import { assets } from './sections/assets.ts'
import { details } from './sections/details.ts'
import { elements } from './sections/elements.ts'
import { limits } from './sections/limits.ts'
import { method } from './sections/method.ts'
import { mitigations } from './sections/mitigations.ts'
import { register } from './sections/register.ts'
import { residual } from './sections/residual.ts'
import { rip } from './sections/rip.ts'
import { scope } from './sections/scope.ts'
import { summary } from './sections/summary.ts'
import { threatEvents } from './sections/threat-events.ts'

/** The report of a model, for any renderer. Pure: equal inputs give equal documents. */
export function buildReport(input: ReportInput): ReportDocument {
  const context = contextOf(input)
  const { model, hash, date, included } = context
  const title = model.title.trim() === '' ? t('report.untitled') : model.title
  const chapters = included.flatMap((id): readonly Block[] => {
    const section = sections[id]
    const anchor = anchorOf.chapter(id)
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, number: '', text: section.title(), anchor },
      ...section.build(context),
    ]
  })
  return {
    title: t('report.documentTitle', { title }),
    language: language(),
    paper: input.options.paper,
    properties: {
      author: input.options.author === '' ? model.owner : input.options.author,
      subject: t('report.subject', { title, version: model.version }),
      keywords: t('report.keywords'),
      createdAt: date,
      fingerprint: hash,
    },
    header: {
      left: model.version === '' ? title : t('report.headerLeft', { title, version: model.version }),
      right: model.classification,
    },
    footer: t('report.footer', { hash: hash.slice(0, 16), date: day(date) }),
    blocks: [
      ...coverBlocks(context, title),
      ...numbered(context.leftOutTitles.length === 0 ? chapters : dropDeadLinks(chapters)),
    ],
  }
}

/** Titles of all chapters, for a choice of them. */
export function sectionTitle(id: SectionId): string {
  return sections[id].title()
}

const sections: { readonly [I in SectionId]: Section } = {
  summary,
  scope,
  architecture,
  elements,
  assets,
  register,
  details,
  mitigations,
  residual,
  rip,
  threatEvents,
  method,
  limits,
}

function contextOf(input: ReportInput): ReportContext {
  const { document, rows, options } = input
  const included = sectionIds.filter((id) => options.sections?.includes(id) ?? true)
  const vocabulary = createVocabularyIndex(input.vocabularies)
  const threats = rows.filter((row) => row.origin !== 'gone')
  return {
    ...input,
    model: get(document, 'model', 'model:main') ?? noModel,
    vocabulary,
    names: namesOf(document, vocabulary),
    crossings: crossingsAsRead(document, input.vocabularies),
    threats,
    risks: riskOfThreats(document, threats, vocabulary),
    rip: ripOf(document, vocabulary, { phase: 'current' }),
    events: eventsOf(document, vocabulary, threats),
    acceptability: acceptabilityGridOf(document),
    gone: rows.filter((row) => row.origin === 'gone'),
    hash: documentHash(document),
    date: options.generatedAt ?? lastDated(document),
    included,
    leftOutTitles: sectionIds.filter((id) => !included.includes(id)).map(sectionTitle),
  }
}

/** The latest instant that stands in the document. */
function lastDated(document: Document): string {
  const instants = [
    get(document, 'model', 'model:main')?.createdAt ?? noModel.createdAt,
    ...list(document, 'threat').map((threat) => threat.createdAt),
    ...list(document, 'ruleSwitch').map(({ at }) => at),
    ...list(document, 'decision').flatMap(({ decidedAt, ratedAt }) => [decidedAt ?? '', ratedAt ?? '']),
  ]
  return instants.reduce((latest, instant) => (instant > latest ? instant : latest))
}

/** "3" for chapters, "3.1" for their sections. */
function numbered(blocks: readonly Block[]): readonly Block[] {
  let chapter = 0
  let part = 0
  const visit = (block: Block): Block => {
    if (block.kind === 'keep' || block.kind === 'orientation') {
      return { ...block, blocks: block.blocks.map(visit) }
    }
    if (block.kind !== 'heading' || block.level > 2) return block
    if (block.level === 1) {
      chapter++
      part = 0
      return { ...block, number: String(chapter) }
    }
    part++
    return { ...block, number: `${chapter}.${part}` }
  }
  return blocks.map(visit)
}

/** Stands in where a document has no record about itself. */
const noModel: ModelInfo = {
  id: 'model:main',
  title: '',
  version: '',
  owner: '',
  contributors: [],
  reviewers: [],
  description: '',
  intendedUse: '',
  scope: '',
  assumptions: [],
  externalDependencies: [],
  classification: '',
  packs: [],
  currency: 'EUR',
  createdAt: '1970-01-01T00:00:00.000Z',
}
