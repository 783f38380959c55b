import { t } from '../../messages/messages.ts'
import { orDash, paragraph } from '../block-builders.ts'
import { type Block, text } from '../document.ts'
import { day } from '../labels.ts'
import { heading, type ReportContext, type Section } from '../section.ts'

/** Lines to sign, and what lets a reader check that this report belongs to its model. */
export const approvals: Section = {
  id: 'approvals',
  title: () => t('chapter.approvals'),
  build: (context) => [
    paragraph(t('chapter.approvalsLead')),
    signatureTable(context),
    heading(2, t('chapter.integrity'), 'approvals/integrity'),
    paragraph(t('chapter.integrityText')),
    {
      kind: 'keyValue',
      columns: 1,
      items: [
        { key: t('report.fingerprint'), value: text(context.hash) },
        { key: t('report.stateOf'), value: text(context.date) },
        {
          key: t('report.packs'),
          value: text(context.vocabularies.map(({ id, version }) => `${id} ${version}`).join(' · ')),
        },
      ],
    },
    paragraph(t('report.fingerprintText'), 'small'),
  ],
}

/** Without lines of the model's own: one each for owner and reviewers, so that there is something to sign. */
function signatureTable({ control, model }: ReportContext): Block {
  const lines =
    control.approvals.length > 0
      ? control.approvals
      : [
          { role: t('report.owner'), name: model.owner, date: null, note: '' },
          ...(model.reviewers.length === 0 ? [''] : model.reviewers).map((name) => ({
            role: t('chapter.reviewer'),
            name,
            date: null,
            note: '',
          })),
        ]
  return {
    kind: 'table',
    caption: t('chapter.approvals'),
    empty: '',
    columns: [
      { title: t('chapter.role'), grow: 1, min: 16 },
      { title: t('report.name'), grow: 1.2, min: 16 },
      { title: t('chapter.signature'), grow: 1.6, min: 22 },
      { title: t('report.day'), grow: 0, min: 12 },
      { title: t('chapter.remark'), grow: 1.4, min: 14 },
    ],
    rows: lines.map(({ role, name, date, note }) => ({
      minLines: 3,
      cells: [text(role), orDash(name), [], date === null ? [] : text(day(date)), text(note)],
    })),
  }
}
