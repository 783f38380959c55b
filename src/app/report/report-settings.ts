import { z } from 'zod'
import type { Language } from '../../messages/language.ts'

/** What the report window was left with; kept in this browser. */
export type ReportSettings = z.infer<typeof settingsSchema>

/** Each field falls back by itself, so that one bad value does not cost the others. */
const settingsSchema = z.object({
  /** Id of a profile; one that the model does not have stands for the full report. */
  profile: z.string().max(300).catch('full'),
  /** Ids of chapters in place of the profile's; null for the profile's own. */
  sections: z.array(z.string().max(300)).max(200).nullable().catch(null),
  /** `window`: whatever the window speaks. */
  language: z.enum(['window', 'en', 'de']).catch('window'),
  /** Printed as the date: of the last change of the model, which gives the same file on any day, or today. */
  date: z.enum(['model', 'today']).catch('model'),
  isThumbnailsShown: z.boolean().catch(true),
})

/** @param text as `preferences.reportSettings` keeps it; anything else gives the settings to begin with */
export function parseReportSettings(text: string): ReportSettings {
  try {
    const parsed = settingsSchema.safeParse(text === '' ? {} : JSON.parse(text))
    if (parsed.success) return parsed.data
  } catch {
    // Damaged: the settings to begin with serve.
  }
  return settingsSchema.parse({})
}

export function serializeReportSettings(settings: ReportSettings): string {
  return JSON.stringify(settings)
}

export function reportLanguage({ language }: ReportSettings, spoken: Language): Language {
  return language === 'window' ? spoken : language
}
