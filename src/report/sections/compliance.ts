import { tree as hipaa } from '../../knowledge/controls/hipaa.ts'
import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { linked, paragraph } from '../block-builders.ts'
import { type ComplianceItem, fdaItems } from '../compliance-items.ts'
import { type Block, type Inline, type Row, text } from '../document.ts'
import { stateLabel } from '../labels.ts'
import type { SectionId } from '../report-input.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { controlsOfMitigation } from '../traceability.ts'

/** Where this report answers what reviewers and regulations ask, and where it does not. */
export const compliance: Section = {
  id: 'compliance',
  title: () => t('chapter.compliance'),
  build: (context) => [
    paragraph(t('chapter.complianceLead')),
    heading(2, t('chapter.fda'), 'compliance/fda'),
    paragraph(t('chapter.fdaEdition'), 'small'),
    fdaTable(context),
    heading(2, t('chapter.hipaa'), 'compliance/hipaa'),
    paragraph(t('chapter.hipaaEdition'), 'small'),
    hipaaTable(context),
    heading(2, t('chapter.otherStandards'), 'compliance/others'),
    paragraph(t('chapter.otherStandardsLead')),
    otherTable(context),
  ],
}

function fdaTable(context: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.fda'),
    empty: '',
    columns: [
      { title: t('chapter.asked'), grow: 1.5, min: 20 },
      { title: t('chapter.where'), grow: 0.9, min: 14 },
      { title: t('chapter.answered'), grow: 1.8, min: 20 },
      { title: t('chapter.missing'), grow: 1.5, min: 18 },
    ],
    rows: fdaItems(context).map(
      ({ item, chapters, answer, missing }: ComplianceItem): Row => ({
        keep: false,
        cells: [
          text(item),
          chapterLinks(chapters, context),
          text(answer),
          missing === '' ? [{ text: t('chapter.nothingMissing'), muted: true }] : text(missing),
        ],
      }),
    ),
  }
}

/** Titles of the chapters; of one that this report leaves out it says so. */
function chapterLinks(ids: readonly SectionId[], context: ReportContext): readonly Inline[] {
  return linked(
    ids.map((id) => ({
      text: context.included.includes(id)
        ? t(chapterKeys[id])
        : t('chapter.titleLeftOut', { title: t(chapterKeys[id]) }),
      link: anchorOf.chapter(id),
    })),
    '\n',
  )
}

/** Specifications and standards without any: the lines that are to be met. */
function hipaaTable(context: ReportContext): Block {
  const parents = new Set(hipaa.nodes.flatMap(({ parent }) => parent ?? []))
  return {
    kind: 'table',
    caption: t('chapter.hipaa'),
    empty: '',
    columns: [
      { title: t('chapter.citation'), grow: 0, min: 19 },
      { title: t('chapter.asked'), grow: 1.3, min: 18 },
      { title: t('chapter.designation'), grow: 0, min: 12 },
      { title: t('chapter.answered'), grow: 2.2, min: 24 },
    ],
    rows: hipaa.nodes
      .filter(({ number }) => !parents.has(number))
      .map(({ number, title, designation }) => ({
        keep: false,
        cells: [
          text(number),
          text(title),
          text(designation === undefined ? '–' : t(designationKeys[designation])),
          hipaaAnswer(number, context),
        ],
      })),
  }
}

/** What the model has for a line: what it is itself, mitigations that belong to it, what people said, or nothing. */
function hipaaAnswer(number: string, context: ReportContext): readonly Inline[] {
  const { document, vocabulary, threats, control } = context
  const record = list(document, 'control').find(
    (each) => each.catalogue === 'hipaa' && each.number === number,
  )
  const serving = list(document, 'mitigation').filter(
    (each) => each.state !== 'rejected' && controlsOfMitigation(each, vocabulary, 'hipaa').includes(number),
  )
  const parts: (readonly Inline[])[] = []
  if (number === '164.308(a)(1)(ii)(A)') parts.push(text(t('chapter.hipaaAnalysis', { n: threats.length })))
  if (number === '164.308(a)(1)(ii)(B)')
    parts.push([{ text: t('chapter.hipaaManagement'), link: anchorOf.chapter('mitigations') }])
  if (number === '164.308(a)(2)' && control.roles.length > 0)
    parts.push(text(control.roles.map(({ role, name }) => `${role}: ${name}`).join('; ')))
  if (number === '164.308(a)(8)')
    parts.push(text(t('chapter.hipaaEvaluation', { n: list(document, 'snapshot').length })))
  if (record !== undefined && !record.applies)
    parts.push(text(t('chapter.hipaaNotApplied', { reason: record.reason })))
  if (record?.applies === true && record.comment !== '') parts.push(text(record.comment))
  if (serving.length > 0)
    parts.push(
      linked(
        serving.map(({ id, title, state }) => ({
          text: `${title} (${stateLabel(state)})`,
          link: anchorOf.mitigation(id),
        })),
        '; ',
      ),
    )
  if (parts.length === 0) return [{ text: t('chapter.notAnswered'), muted: true }]
  return parts.flatMap((part, i): readonly Inline[] => (i === 0 ? part : [{ text: '\n' }, ...part]))
}

/** Standards whose texts are not free: named, with the chapters that their readers will look for. */
function otherTable(context: ReportContext): Block {
  const others: readonly { readonly name: string; readonly chapters: readonly SectionId[] }[] = [
    { name: 'ANSI/AAMI SW96', chapters: ['method', 'register', 'residual', 'traceability'] },
    { name: 'IEC 81001-5-1', chapters: ['architecture', 'mitigations', 'traceability', 'limits'] },
    { name: 'MDCG 2019-16', chapters: ['scope', 'assets', 'residual', 'revisions'] },
    { name: 'ISO 14971', chapters: ['residual'] },
    { name: `${context.controls.name} (${context.controls.edition})`, chapters: ['controls'] },
  ]
  return {
    kind: 'table',
    caption: t('chapter.otherStandards'),
    empty: '',
    columns: [
      { title: t('report.name'), grow: 1, min: 22 },
      { title: t('chapter.relatedChapters'), grow: 2, min: 30 },
    ],
    rows: others.map(({ name, chapters }) => ({ cells: [text(name), chapterLinks(chapters, context)] })),
  }
}

const designationKeys = { required: 'chapter.required', addressable: 'chapter.addressable' } as const

/** Titles are those of the sections; they cannot be asked, since sections do not know each other. */
const chapterKeys = {
  summary: 'report.summary',
  scope: 'report.scope',
  method: 'report.method',
  architecture: 'report.architecture',
  elements: 'report.elements',
  assets: 'report.assets',
  coverage: 'chapter.coverage',
  register: 'report.register',
  details: 'report.details',
  rip: 'report.rip',
  threatEvents: 'report.events',
  mitigations: 'report.mitigationPlan',
  controls: 'chapter.controls',
  traceability: 'chapter.traceability',
  residual: 'report.residual',
  compliance: 'chapter.compliance',
  limits: 'report.limits',
  revisions: 'chapter.revisions',
  approvals: 'chapter.approvals',
} as const satisfies { readonly [I in SectionId]: string }
