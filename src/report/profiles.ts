import { t } from '../messages/messages.ts'
import type { Document } from '../model/document.ts'
import { documentControlOf } from './document-control.ts'
import { type SectionId, sectionIds } from './report-input.ts'
import { sectionTitle } from './section-catalog.ts'

/** A choice of chapters under a name. */
export interface ReportProfile {
  /** `full`, `executive`, `technical`, `compliance`, or that of a profile of one's own. */
  readonly id: string
  readonly name: string
  /** Ids of chapters and free texts, for `ReportOptions.sections`; null for all. */
  readonly sections: readonly string[] | null
  readonly isOwn: boolean
}

/** A chapter or free text of a model's report, in the order in which they are printed. */
export interface ReportChapter {
  readonly id: string
  readonly title: string
  readonly isText: boolean
}

/** The four profiles that every model has, then its own. Free texts of the model belong to each of the four. */
export function reportProfiles(document: Document): readonly ReportProfile[] {
  const { texts, profiles } = documentControlOf(document)
  const own = texts.map(({ id }): string => id)
  return [
    { id: 'full', name: t('chapter.profile.full'), sections: null, isOwn: false },
    ...builtIn.map(({ id, name, sections }) => ({
      id,
      name: name(),
      sections: [...sections, ...own],
      isOwn: false,
    })),
    ...profiles.map(({ id, name, sections }) => ({ id, name, sections, isOwn: true })),
  ]
}

/** The chapters with the model's free texts, each after the chapter it names, or at the end. */
export function chaptersOf(document: Document): readonly ReportChapter[] {
  const { texts } = documentControlOf(document)
  const ids: readonly string[] = sectionIds
  const last = sectionIds[sectionIds.length - 1]
  return sectionIds.flatMap((id) => [
    { id, title: sectionTitle(id), isText: false },
    ...texts
      .filter(({ after }) => after === id || (id === last && !ids.includes(after)))
      .map(({ id: text, title }) => ({ id: text, title, isText: true })),
  ])
}

const builtIn: readonly {
  readonly id: string
  readonly name: () => string
  readonly sections: readonly SectionId[]
}[] = [
  {
    id: 'executive',
    name: () => t('chapter.profile.executive'),
    sections: ['summary', 'scope', 'mitigations', 'approvals'],
  },
  {
    id: 'technical',
    name: () => t('chapter.profile.technical'),
    sections: [
      'summary',
      'scope',
      'method',
      'architecture',
      'elements',
      'assets',
      'coverage',
      'register',
      'details',
      'rip',
      'threatEvents',
      'mitigations',
      'traceability',
      'limits',
    ],
  },
  {
    id: 'compliance',
    name: () => t('chapter.profile.compliance'),
    sections: [
      'summary',
      'scope',
      'method',
      'architecture',
      'assets',
      'coverage',
      'register',
      'mitigations',
      'controls',
      'traceability',
      'residual',
      'compliance',
      'limits',
      'revisions',
      'approvals',
    ],
  },
]
