import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { type Block, text } from '../document.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

export const scope: Section = {
  id: 'scope',
  title: () => t('report.scope'),
  build: (context) => {
    const { model } = context
    return [
      heading(2, t('report.description'), 'scope/description'),
      ...paragraphs(model.description),
      heading(2, t('report.intendedUse'), 'scope/intended-use'),
      ...paragraphs(model.intendedUse),
      heading(2, t('report.scopeStatement'), 'scope/statement'),
      ...paragraphs(model.scope),
      heading(2, t('report.assumptions'), 'scope/assumptions'),
      ...listOf(model.assumptions, true),
      heading(2, t('report.dependencies'), 'scope/dependencies'),
      ...listOf(model.externalDependencies, false),
      ...outOfScope(context),
      heading(2, t('report.people'), 'scope/people'),
      {
        kind: 'keyValue',
        columns: 1,
        items: [
          { key: t('report.owner'), value: text(model.owner) },
          { key: t('report.contributors'), value: text(model.contributors.join(', ')) },
          { key: t('report.reviewers'), value: text(model.reviewers.join(', ')) },
        ],
      },
    ]
  },
}

/** A text in its paragraphs; "not stated" rather than nothing, since its absence is a fact. */
function paragraphs(value: string): readonly Block[] {
  const parts = value.split(/\n\s*\n/).filter((part) => part.trim() !== '')
  if (parts.length === 0) return [notStated()]
  return parts.map((part) => ({ kind: 'paragraph', style: 'body', runs: text(part.trim()) }))
}

function listOf(entries: readonly string[], ordered: boolean): readonly Block[] {
  const stated = entries.filter((entry) => entry.trim() !== '')
  if (stated.length === 0) return [notStated()]
  return [{ kind: 'list', ordered, style: 'body', items: stated.map(text) }]
}

function notStated(): Block {
  return { kind: 'paragraph', style: 'body', runs: [{ text: t('report.notStated'), muted: true }] }
}

function outOfScope({ document, names }: ReportContext): readonly Block[] {
  const outside = [...list(document, 'element'), ...list(document, 'flow')].filter((each) => each.outOfScope)
  return [
    heading(2, t('report.outOfScope'), 'scope/out'),
    {
      kind: 'table',
      caption: t('report.outOfScope'),
      empty: t('report.outOfScopeEmpty'),
      columns: [
        { title: t('report.name'), grow: 1, min: 18 },
        { title: t('report.type'), grow: 1, min: 14 },
        { title: t('report.reason'), grow: 2, min: 24 },
      ],
      rows: outside.map(({ id, name, stencil, outOfScopeReason }) => ({
        cells: [
          [{ text: name, link: anchorOf.subject(id) }],
          text(names.stencil(stencil)),
          outOfScopeReason.trim() === ''
            ? [{ text: t('report.notStated'), muted: true }]
            : text(outOfScopeReason),
        ],
      })),
    },
  ]
}
