import { t } from '../messages/messages.ts'
import type { SnapshotComparison, SnapshotDifference } from '../risk/compare-snapshots.ts'
import { type DifferenceNames, figureText, reasonsText, subjectText } from './difference-words.ts'
import { type Block, type Row, type TableBlock, text } from './document.ts'

/** Figures that are not about threats, in groups by what they are about: all that changed of one part in one row. */
export function changedFigures({ differences }: SnapshotComparison, names: DifferenceNames): Block {
  const table: Omit<TableBlock, 'rows'> = {
    kind: 'table',
    caption: t('chapter.figuresChanged'),
    empty: t('chapter.none'),
    columns: [
      { title: t('report.name'), grow: 1, min: 16 },
      { title: t('chapter.whatChanged'), grow: 2, min: 26 },
      { title: t('chapter.why'), grow: 1.3, min: 18 },
    ],
  }
  return {
    ...table,
    rows: groups.flatMap(({ title, of }): readonly Row[] => {
      const parts = byPart(differences.filter(({ about }) => of.includes(about)))
      if (parts.length === 0) return []
      return [
        { group: true, cells: [text(t('chapter.figureGroup', { title: title(), n: parts.length }))] },
        ...parts.map((lines) => row(lines, names)),
      ]
    }),
  }
}

const groups: readonly {
  readonly title: () => string
  readonly of: readonly SnapshotDifference['about'][]
}[] = [
  { title: () => t('chapter.about.levels'), of: ['system', 'level'] },
  { title: () => t('chapter.about.parts'), of: ['element', 'parameter'] },
  { title: () => t('chapter.about.assets'), of: ['asset'] },
  { title: () => t('chapter.about.events'), of: ['event'] },
  { title: () => t('chapter.about.controls'), of: ['control'] },
]

function byPart(differences: readonly SnapshotDifference[]): readonly (readonly SnapshotDifference[])[] {
  const parts = new Map<string, readonly SnapshotDifference[]>()
  for (const line of differences) parts.set(line.id, [...(parts.get(line.id) ?? []), line])
  return [...parts.values()]
}

function row(lines: readonly SnapshotDifference[], names: DifferenceNames): Row {
  const [first] = lines
  return {
    cells: [
      text(first === undefined ? '' : subjectText(first, names)),
      text(lines.map(figureText).join('; ')),
      text(reasonsText(lines, names, { isJudgedSaid: true })),
    ],
  }
}
