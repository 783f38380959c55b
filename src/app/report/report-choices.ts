import type { Document } from '../../model/document.ts'
import { chaptersOf, type ReportProfile, reportProfiles } from '../../report/profiles.ts'
import type { SectionId } from '../../report/report-input.ts'
import type { ReportSettings } from './report-settings.ts'

/** What a report of this model can be made of, with what is chosen. */
export interface ReportChoices {
  readonly profiles: readonly ReportProfile[]
  readonly profile: ReportProfile
  /** In the order in which they are printed, which is fixed. */
  readonly chapters: readonly ChapterChoice[]
  /** Ids of the chosen chapters, for `ReportOptions.sections`; null for all. */
  readonly sections: readonly string[] | null
  /** The chapters are others than the profile's. */
  readonly isChanged: boolean
}

export interface ChapterChoice {
  readonly id: string
  readonly title: string
  /** Null for free texts of the model. */
  readonly section: SectionId | null
  readonly isChosen: boolean
}

export function reportChoices(
  document: Document,
  { profile: wanted, sections: own }: Pick<ReportSettings, 'profile' | 'sections'>,
): ReportChoices {
  const profiles = reportProfiles(document)
  const known = chaptersOf(document)
  const profile = profiles.find(({ id }) => id === wanted) ?? profiles[0]
  if (profile === undefined) throw new Error('there is always a full report')
  const isIn = (sections: readonly string[] | null, id: string) => sections?.includes(id) ?? true
  const chapters = known.map(({ id, title, isText }) => ({
    id,
    title,
    section: isText ? null : (id as SectionId),
    isChosen: isIn(own ?? profile.sections, id),
  }))
  const isChanged = chapters.some(({ id, isChosen }) => isChosen !== isIn(profile.sections, id))
  const chosen = chapters.filter(({ isChosen }) => isChosen).map(({ id }) => id)
  return {
    profiles,
    profile,
    chapters,
    sections: chosen.length === chapters.length ? null : chosen,
    isChanged,
  }
}
