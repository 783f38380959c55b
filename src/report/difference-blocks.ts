import { t } from '../messages/messages.ts'
import { type Status, statuses } from '../model/records/decision.ts'
import type { DifferenceReason, SnapshotComparison, SnapshotDifference } from '../risk/compare-snapshots.ts'
import { paragraph } from './block-builders.ts'
import { type Block, text } from './document.ts'
import { statusLabel } from './labels.ts'
import { anchorOf, heading } from './section.ts'

/** What words for the ids in a comparison are taken from. */
export interface DifferenceNames {
  readonly names: { readonly subject: (id: string) => string }
  readonly mitigationTitle: (id: string) => string
  /** Short id of a threat; null for one that is not there any more. */
  readonly shortId: (id: string) => string | null
  /** How a threat that is gone was cited. */
  readonly citedId: (id: string) => string
}

/** What differs, in chapters of their own: threats first, then what the other methods say. */
export function differenceBlocks(
  comparison: SnapshotComparison,
  names: DifferenceNames,
  prefix: string,
): readonly Block[] {
  const threats = byThreat(comparison.differences)
  const [added, gone, changed] = [
    threats.filter(({ kind }) => kind === 'added'),
    threats.filter(({ kind }) => kind === 'removed'),
    threats.filter(({ kind }) => kind === 'changed'),
  ]
  return [
    paragraph(t('chapter.changeCounts', differenceCounts(comparison))),
    ...basisBlocks(comparison),
    heading(3, t('chapter.threatsAdded'), `${prefix}/added`),
    threatTable(added, t('chapter.threatsAdded'), names),
    heading(3, t('chapter.threatsGone'), `${prefix}/gone`),
    threatTable(gone, t('chapter.threatsGone'), names),
    heading(3, t('chapter.threatsChanged'), `${prefix}/changed`),
    threatTable(changed, t('chapter.threatsChanged'), names),
    heading(3, t('chapter.figuresChanged'), `${prefix}/figures`),
    figureTable(comparison, names),
  ]
}

/** How many threats came, went, and changed. */
export function differenceCounts({ differences }: SnapshotComparison) {
  const threats = byThreat(differences)
  const count = (kind: ChangedThreat['kind']) => threats.filter((threat) => threat.kind === kind).length
  return { added: count('added'), gone: count('removed'), changed: count('changed') }
}

interface ChangedThreat {
  readonly id: string
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly lines: readonly SnapshotDifference[]
}

/** The lines about one threat together: it is new where it had no status before. */
function byThreat(differences: readonly SnapshotDifference[]): readonly ChangedThreat[] {
  const found = new Map<string, SnapshotDifference[]>()
  for (const difference of differences) {
    if (difference.about !== 'threat') continue
    const lines = found.get(difference.id)
    if (lines === undefined) found.set(difference.id, [difference])
    else lines.push(difference)
  }
  return [...found].map(([id, lines]) => {
    const status = lines.find(({ what }) => what === 'status')
    const kind =
      status === undefined
        ? 'changed'
        : status.from === null
          ? 'added'
          : status.to === null
            ? 'removed'
            : 'changed'
    return { id, name: lines[0]?.name ?? '', kind, lines }
  })
}

/** That packs, method or program differ is said before the figures: they change without anybody's doing. */
function basisBlocks({ packs, method, engine }: SnapshotComparison): readonly Block[] {
  const lines = [
    ...packs.map((pack) =>
      t('chapter.packChanged', { id: pack.id, from: pack.from ?? '–', to: pack.to ?? '–' }),
    ),
    ...(method.length === 0 ? [] : [t('chapter.methodChanged', { parts: method.join(', ') })]),
    ...(engine === null || engine.to === '' ? [] : [t('chapter.engineChanged', engine)]),
  ]
  return lines.length === 0 ? [] : [{ kind: 'list', ordered: false, style: 'body', items: lines.map(text) }]
}

function threatTable(threats: readonly ChangedThreat[], caption: string, names: DifferenceNames): Block {
  return {
    kind: 'table',
    caption,
    empty: t('chapter.none'),
    columns: [
      { title: t('report.id'), grow: 0, min: 14 },
      { title: t('report.threat'), grow: 2, min: 20 },
      { title: t('chapter.whatChanged'), grow: 2, min: 22 },
      { title: t('chapter.why'), grow: 1.6, min: 18 },
    ],
    rows: threats.map(({ id, name, lines, kind }) => {
      const shortId = names.shortId(id)
      const reasons = [
        ...new Set(lines.flatMap((line) => line.reasons.map((reason) => reasonText(reason, names)))),
      ]
      return {
        keep: false,
        cells: [
          shortId === null ? text(names.citedId(id)) : [{ text: shortId, link: anchorOf.threat(id) }],
          text(name),
          text(lines.map((line) => changeText(line, kind)).join('\n')),
          text(reasons.join('\n')),
        ],
      }
    }),
  }
}

function figureTable({ differences }: SnapshotComparison, names: DifferenceNames): Block {
  return {
    kind: 'table',
    caption: t('chapter.figuresChanged'),
    empty: t('chapter.none'),
    columns: [
      { title: t('chapter.figureAbout'), grow: 0, min: 20 },
      { title: t('report.name'), grow: 1.4, min: 16 },
      { title: t('chapter.whatChanged'), grow: 1.2, min: 16 },
      { title: t('chapter.why'), grow: 1.6, min: 18 },
    ],
    rows: differences
      .filter(({ about }) => about !== 'threat')
      .map((line) => ({
        keep: false,
        cells: [
          text(t(aboutKeys[line.about])),
          text(line.name === '' ? line.id : line.name),
          text(changeText(line, 'changed')),
          text(line.reasons.map((reason) => reasonText(reason, names)).join('\n')),
        ],
      })),
  }
}

/** "Level: High → Low"; of what came or went only what it is or was. */
function changeText({ what, from, to }: SnapshotDifference, kind: ChangedThreat['kind']): string {
  const label = labelOf(what)
  const value = (side: string | number | null) => (side === null ? '–' : valueText(what, side))
  if (kind === 'added') return `${label}: ${value(to)}`
  if (kind === 'removed') return `${label}: ${value(from)}`
  return `${label}: ${value(from)} → ${value(to)}`
}

function valueText(what: string, value: string | number): string {
  const status = what === 'status' ? statuses.find((each) => each === value) : undefined
  return status === undefined ? String(value) : statusLabel(status satisfies Status)
}

function labelOf(what: string): string {
  const known: { readonly [what: string]: () => string } = {
    level: () => t('chapter.what.level'),
    sum: () => t('chapter.what.sum'),
    status: () => t('report.status'),
    index: () => t('report.ripIndex'),
    risk: () => t('chapter.what.risk'),
    yearlyLoss: () => t('chapter.what.yearlyLoss'),
    current: () => t('chapter.axis.current'),
    target: () => t('chapter.axis.target'),
    need: () => t('chapter.what.need'),
  }
  return Object.hasOwn(known, what) ? (known[what]?.() ?? what) : what
}

function reasonText(reason: DifferenceReason, { names, mitigationTitle }: DifferenceNames): string {
  switch (reason.kind) {
    case 'property':
      return t('chapter.reason.property', { names: some(reason.ids.map(names.subject)) })
    case 'mitigation':
      return t('chapter.reason.mitigation', { names: some(reason.ids.map(mitigationTitle)) })
    case 'added':
      return t('chapter.reason.added')
    case 'removed':
      return t('chapter.reason.removed')
    case 'judged':
      return t('chapter.reason.judged')
    case 'method':
      return t('chapter.reason.method')
    case 'pack':
      return t('chapter.reason.pack')
    case 'other':
      return t('chapter.reason.other')
  }
}

/** At most four names; of more it says how many. */
function some(names: readonly string[]): string {
  return names.length <= 4
    ? names.join(', ')
    : t('chapter.andMore', { names: names.slice(0, 4).join(', '), n: names.length - 4 })
}

const aboutKeys = {
  system: 'chapter.about.system',
  level: 'chapter.about.level',
  threat: 'report.threat',
  parameter: 'report.ripParameter',
  element: 'chapter.about.element',
  event: 'report.event',
  asset: 'report.asset',
  control: 'chapter.controlColumn',
} as const satisfies { readonly [A in SnapshotDifference['about']]: string }
