import { t } from '../../messages/messages.ts'
import type { ThreatRisk } from '../../risk/threat-risk.ts'
import { type Row, text } from '../document.ts'
import { levelBadge, levelLabel, levels, residualBadge, statusLabel, strideLetters } from '../labels.ts'
import { anchorOf, type Section } from '../section.ts'

export const register: Section = {
  id: 'register',
  title: () => t('report.register'),
  build: ({ risks }) => [
    { kind: 'paragraph', style: 'body', runs: text(t('report.registerLead')) },
    {
      kind: 'table',
      caption: t('report.register'),
      empty: t('report.noThreats'),
      columns: [
        { title: t('report.id'), grow: 0, min: 13 },
        { title: t('report.threat'), grow: 2.4, min: 20 },
        { title: t('report.on'), grow: 1.4, min: 14 },
        { title: t('report.stride'), grow: 0, min: 6 },
        { title: t('report.level'), grow: 0, min: 11 },
        { title: t('report.now'), grow: 0, min: 11 },
        { title: t('report.status'), grow: 1.2, min: 14 },
      ],
      rows: levels.flatMap((level): readonly Row[] => {
        const rows = risks.filter(({ row }) => row.dread.level === level)
        if (rows.length === 0) return []
        const title = t('report.registerGroup', { level: levelLabel(level), n: rows.length })
        return [{ cells: [text(title)], group: true }, ...rows.map(registerRow)]
      }),
    },
  ],
}

function registerRow({ row, residual }: ThreatRisk): Row {
  const responsible = [row.owner, row.due === null ? '' : t('report.dueOn', { date: row.due })]
    .filter((part) => part !== '')
    .join(', ')
  return {
    cells: [
      [{ text: row.shortId, link: anchorOf.threat(row.id) }],
      text(row.title),
      text(row.subjectNames.join(', ')),
      text(strideLetters(row)),
      [
        { badge: levelBadge(row) },
        ...(row.dread.basis === 'overridden' ? [{ text: `\n${t('report.overridden')}`, muted: true }] : []),
      ],
      [{ badge: residualBadge(residual.current) }],
      [
        { text: statusLabel(row.status) },
        ...(row.assumed ? [{ text: `, ${t('report.assumed')}`, muted: true }] : []),
        ...(responsible === '' ? [] : [{ text: `\n${responsible}`, muted: true }]),
      ],
    ],
  }
}
