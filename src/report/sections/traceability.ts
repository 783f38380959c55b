import { controlCatalogues } from '../../knowledge/reference-catalogues.ts'
import { t } from '../../messages/messages.ts'
import { dash, linked, paragraph, subjectLinks, threatLinks } from '../block-builders.ts'
import { type Block, type Inline, type Row, text } from '../document.ts'
import { evidenceLabel, levelBadge, stateLabel } from '../labels.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'
import { type TracedMitigation, tracesOf } from '../traceability.ts'

/** Asset, element, threat, mitigation, control and evidence in one line, and what hangs in the air. */
export const traceability: Section = {
  id: 'traceability',
  title: () => t('chapter.traceability'),
  build: (context) => [
    paragraph(t('chapter.traceabilityLead', { catalogue: catalogueName(context) })),
    heading(2, t('chapter.traceMatrix'), 'traceability/matrix'),
    { kind: 'orientation', orientation: 'landscape', blocks: [matrix(context)] },
    heading(2, t('chapter.orphans'), 'traceability/orphans'),
    paragraph(t('chapter.orphansLead')),
    orphanTable(context),
  ],
}

function catalogueName({ controls }: ReportContext): string {
  const known = controlCatalogues[controls.catalogue]
  return known === undefined ? controls.name : `${known.name}, ${known.edition}`
}

/** A line for each threat; of several mitigations each has a line of its own in the cells. */
function matrix(context: ReportContext): Block {
  const { document, vocabulary, threats, controls, names } = context
  const traces = tracesOf(document, vocabulary, threats, controls.catalogue)
  return {
    kind: 'table',
    caption: t('chapter.traceMatrix'),
    empty: t('report.noThreats'),
    columns: [
      { title: t('report.asset'), grow: 1.3, min: 14 },
      { title: t('chapter.part'), grow: 1.2, min: 14 },
      { title: t('report.threat'), grow: 0, min: 14 },
      { title: t('report.level'), grow: 0, min: 11 },
      { title: t('report.mitigation'), grow: 2, min: 22 },
      { title: t('chapter.controlNumbers'), grow: 0.7, min: 10 },
      { title: t('report.evidence'), grow: 1.4, min: 16 },
    ],
    rows: traces.map(
      ({ threat, assets, mitigations }): Row => ({
        keep: false,
        cells: [
          linked(
            assets.map(({ id, name }) => ({ text: name, link: anchorOf.asset(id) })),
            '\n',
          ),
          threat.subjects.length > 0
            ? subjectLinks(threat.subjects, names, '\n')
            : text(threat.subjectNames.join('\n')),
          threatLinks([threat]),
          [{ badge: levelBadge(threat) }],
          linked(
            mitigations.map(({ mitigation: { id, title, state } }) => ({
              text: `${title} (${stateLabel(state)})`,
              link: anchorOf.mitigation(id),
            })),
            '\n',
          ),
          controlCell(mitigations),
          evidenceCell(mitigations),
        ],
      }),
    ),
  }
}

function controlCell(mitigations: readonly TracedMitigation[]): readonly Inline[] {
  const numbers = [...new Set(mitigations.flatMap(({ controls }) => controls))]
  return numbers.length === 0
    ? dash
    : linked(numbers.map((number) => ({ text: number, link: anchorOf.control(number) })))
}

function evidenceCell(mitigations: readonly TracedMitigation[]): readonly Inline[] {
  const pieces = mitigations.flatMap(({ mitigation }) =>
    mitigation.evidence.map(({ kind, ref, result }) =>
      [`${evidenceLabel(kind)} ${ref}`.trim(), result].filter((part) => part !== '').join(': '),
    ),
  )
  return pieces.length === 0 ? dash : text([...new Set(pieces)].join('\n'))
}

/** Each direction of the chain with what is missing in it; a direction in which nothing is says so. */
function orphanTable({ orphans, names }: ReportContext): Block {
  const assets = (list: typeof orphans.assetsWithoutThreat) =>
    list.map(({ id, name }) => ({ text: name, link: anchorOf.asset(id) }))
  const parts = (list: typeof orphans.partsWithoutThreat) =>
    list.map(({ id }) => ({ text: names.subject(id), link: anchorOf.subject(id) }))
  const mitigations = (list: typeof orphans.mitigationsWithoutThreat) =>
    list.map(({ id, title }) => ({ text: title, link: anchorOf.mitigation(id) }))
  const threats = orphans.threatsWithoutMitigation.map(({ shortId, id }) => ({
    text: shortId,
    link: anchorOf.threat(id),
  }))
  const controls = (orphans.openControls ?? []).map(({ number, title }) => ({
    text: `${number} ${title}`,
    link: anchorOf.control(number),
  }))
  const lines = [
    [t('chapter.orphan.assetCarrier'), assets(orphans.assetsWithoutCarrier)],
    [t('chapter.orphan.assetThreat'), assets(orphans.assetsWithoutThreat)],
    [t('chapter.orphan.partThreat'), parts(orphans.partsWithoutThreat)],
    [t('chapter.orphan.partAsset'), parts(orphans.partsWithoutAsset)],
    [t('chapter.orphan.threatMitigation'), threats],
    [t('chapter.orphan.mitigationThreat'), mitigations(orphans.mitigationsWithoutThreat)],
    [t('chapter.orphan.mitigationControl'), mitigations(orphans.mitigationsWithoutControl)],
    [t('chapter.orphan.control'), controls],
    [t('chapter.orphan.evidence'), mitigations(orphans.mitigationsWithoutEvidence)],
  ] as const
  return {
    kind: 'table',
    caption: t('chapter.orphans'),
    empty: '',
    columns: [
      { title: t('chapter.missingLink'), grow: 1.4, min: 26 },
      { title: t('chapter.howMany'), grow: 0, min: 8, align: 'right' },
      { title: t('chapter.which'), grow: 3, min: 30 },
    ],
    rows: lines.map(([title, items]) => ({
      keep: false,
      // Names of flows often hold commas themselves.
      cells: [text(title), text(String(items.length)), linked(items, '; ')],
    })),
  }
}
