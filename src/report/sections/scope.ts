import { t } from '../../messages/messages.ts'
import { list } from '../../model/document.ts'
import { orNotStated, paragraph, statedList, statedParagraphs } from '../block-builders.ts'
import { type Block, type Row, text } from '../document.ts'
import { day } from '../labels.ts'
import { hostOf } from '../markdown-blocks.ts'
import { anchorOf, heading, type ReportContext, type Section } from '../section.ts'

/** What the report is about, for what use, on which assumptions, and what it leaves out with the reason. */
export const scope: Section = {
  id: 'scope',
  title: () => t('report.scope'),
  build: (context) => {
    const { model, control } = context
    return [
      heading(2, t('report.intendedUse'), 'scope/intended-use'),
      ...statedParagraphs(model.intendedUse),
      heading(2, t('report.description'), 'scope/description'),
      ...statedParagraphs(model.description),
      heading(2, t('report.scopeStatement'), 'scope/statement'),
      ...statedParagraphs(model.scope),
      heading(2, t('chapter.environment'), 'scope/environment'),
      ...statedParagraphs(control.environment),
      heading(2, t('report.assumptions'), 'scope/assumptions'),
      ...statedList(model.assumptions, true),
      heading(2, t('report.dependencies'), 'scope/dependencies'),
      ...statedList(model.externalDependencies, false),
      heading(2, t('chapter.exclusions'), 'scope/out'),
      exclusionTable(context),
      heading(2, t('chapter.roles'), 'scope/people'),
      roleTable(context),
      heading(2, t('chapter.references'), 'scope/references'),
      referenceTable(context),
      heading(2, t('chapter.validity'), 'scope/validity'),
      paragraph(
        control.validUntil === null
          ? t('chapter.validityOpen', { date: day(context.date) })
          : t('chapter.validityUntil', { date: day(context.date), until: day(control.validUntil) }),
      ),
    ]
  },
}

/** What people excluded in words, then elements and flows that are marked out of scope. */
function exclusionTable({ document, control, names }: ReportContext): Block {
  const outside = [...list(document, 'element'), ...list(document, 'flow')].filter((each) => each.outOfScope)
  return {
    kind: 'table',
    caption: t('chapter.exclusions'),
    empty: t('report.outOfScopeEmpty'),
    columns: [
      { title: t('chapter.excluded'), grow: 1.4, min: 18 },
      { title: t('report.type'), grow: 0.8, min: 14 },
      { title: t('report.reason'), grow: 2.4, min: 24 },
    ],
    rows: [
      ...control.exclusions.map(
        ({ what, reason }): Row => ({
          cells: [text(what), text(t('chapter.excludedTopic')), orNotStated(reason)],
        }),
      ),
      ...outside.map(
        ({ id, name, stencil, outOfScopeReason }): Row => ({
          cells: [
            [{ text: name, link: anchorOf.subject(id) }],
            text(names.stencil(stencil)),
            orNotStated(outOfScopeReason),
          ],
        }),
      ),
    ],
  }
}

/** Roles as they were filled in; owner, contributors and reviewers of the model where none were. */
function roleTable({ control, model }: ReportContext): Block {
  const fallback = [
    { name: model.owner, role: t('report.owner'), responsibility: '' },
    ...model.contributors.map((name) => ({ name, role: t('chapter.contributor'), responsibility: '' })),
    ...model.reviewers.map((name) => ({ name, role: t('chapter.reviewer'), responsibility: '' })),
  ].filter(({ name }) => name !== '')
  const roles = control.roles.length > 0 ? control.roles : fallback
  return {
    kind: 'table',
    caption: t('chapter.roles'),
    empty: t('chapter.rolesNone'),
    columns: [
      { title: t('report.name'), grow: 1, min: 16 },
      { title: t('chapter.role'), grow: 1, min: 16 },
      { title: t('chapter.responsibility'), grow: 2, min: 22 },
    ],
    rows: roles.map(({ name, role, responsibility }) => ({
      cells: [[{ text: name, bold: true }], orNotStated(role), orNotStated(responsibility)],
    })),
  }
}

function referenceTable({ control }: ReportContext): Block {
  return {
    kind: 'table',
    caption: t('chapter.references'),
    empty: t('chapter.referencesNone'),
    columns: [
      { title: t('report.name'), grow: 2, min: 24 },
      { title: t('chapter.edition'), grow: 0.8, min: 12 },
      { title: t('chapter.link'), grow: 1.4, min: 16 },
    ],
    rows: control.references.map(({ title, edition, link }) => ({
      cells: [
        text(title),
        orNotStated(edition),
        hostOf(link) === null ? text(link) : [{ text: link, href: link }],
      ],
    })),
  }
}
