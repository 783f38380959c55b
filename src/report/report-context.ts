import { crossingsAsRead } from '../engine/analysis/crossings-as-read.ts'
import { namesOf } from '../engine/names-of.ts'
import { createVocabularyIndex } from '../engine/vocabulary-index.ts'
import type { ControlTree } from '../knowledge/control-tree.ts'
import { tree as hipaa } from '../knowledge/controls/hipaa.ts'
import { tree as iso2013 } from '../knowledge/controls/iso2013.ts'
import { tree as iso2022 } from '../knowledge/controls/iso2022.ts'
import { type Document, get, list } from '../model/document.ts'
import type { ControlCatalogue } from '../model/records/risk-policy.ts'
import { documentHash } from '../model/serialize.ts'
import type { DocumentControl, ModelInfo } from '../model/tables.ts'
import { assetsRisk } from '../risk/assets.ts'
import { catalogueOf, controlsOf } from '../risk/controls.ts'
import { coverageOf } from '../risk/coverage.ts'
import { eventsOf } from '../risk/events.ts'
import { ripOf } from '../risk/rip.ts'
import { acceptabilityGridOf } from '../risk/risk-policy.ts'
import { riskOfThreats } from '../risk/threats.ts'
import { actionsOf } from './actions.ts'
import { documentControlOf } from './document-control.ts'
import { interfacesOf } from './interfaces.ts'
import { chaptersOf } from './profiles.ts'
import { type ReportInput, sectionIds } from './report-input.ts'
import type { ReportContext } from './section.ts'
import { orphansOf } from './traceability.ts'

/** What all chapters are made of. */
export function reportContext(input: ReportInput): ReportContext {
  const { document, rows, options, vocabularies } = input
  const vocabulary = createVocabularyIndex(vocabularies)
  const crossings = crossingsAsRead(document, vocabularies)
  const threats = rows.filter((row) => row.origin !== 'gone')
  const risks = riskOfThreats(document, threats, vocabulary)
  const catalogue = catalogueOf(document)
  const controls = controlsOf(document, vocabularies, risks, trees[catalogue])
  const date = options.generatedAt ?? lastDated(document)
  const isIncluded = (id: string) => options.sections?.includes(id) ?? true
  return {
    ...input,
    model: get(document, 'model', 'model:main') ?? noModel,
    control: documentControlOf(document),
    vocabulary,
    names: namesOf(document, vocabulary),
    crossings,
    threats,
    risks,
    rip: ripOf(document, vocabulary, { phase: 'current' }),
    events: eventsOf(document, vocabulary, threats),
    assets: assetsRisk(document, vocabularies, threats),
    controls,
    acceptability: acceptabilityGridOf(document),
    coverage: coverageOf(document, vocabularies, vocabulary, threats),
    interfaces: interfacesOf(document, crossings, vocabulary, threats),
    orphans: orphansOf(document, vocabulary, threats, controls, catalogue),
    actions: actionsOf(document, threats, date),
    gone: rows.filter((row) => row.origin === 'gone'),
    hash: documentHash(document),
    date,
    included: sectionIds.filter(isIncluded),
    leftOutTitles: chaptersOf(document)
      .filter(({ id }) => !isIncluded(id))
      .map(({ title }) => title),
  }
}

const trees: { readonly [catalogue in ControlCatalogue]: ControlTree } = {
  iso2013,
  iso2022,
  hipaa,
}

/** The latest instant that stands in the document. */
function lastDated(document: Document): string {
  const instants = [
    get(document, 'model', 'model:main')?.createdAt ?? noModel.createdAt,
    ...list(document, 'threat').map((threat) => threat.createdAt),
    ...list(document, 'ruleSwitch').map(({ at }) => at),
    ...list(document, 'snapshot').map(({ at }) => at),
    ...list(document, 'comment').flatMap(({ at, replies }) => [at, ...replies.map((reply) => reply.at)]),
    ...statedDates(documentControlOf(document)).map((date) => `${date}T00:00:00.000Z`),
    ...list(document, 'decision').flatMap(({ decidedAt, ratedAt }) => [decidedAt ?? '', ratedAt ?? '']),
  ]
  return instants.reduce((latest, instant) => (instant > latest ? instant : latest))
}

/** Days on which somebody revised, stated or approved something. */
function statedDates({ verdict, revisions, approvals }: DocumentControl): readonly string[] {
  return [verdict, ...revisions, ...approvals].flatMap((each) => each?.date ?? [])
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
