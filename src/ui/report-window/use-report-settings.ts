import {
  parseReportSettings,
  type ReportSettings,
  serializeReportSettings,
} from '../../app/report/report-settings.ts'
import { usePreferences } from '../hooks/use-services.ts'

/** What the report window was left with, and how to change it. */
export function useReportSettings(): {
  readonly settings: ReportSettings
  readonly change: (patch: Partial<ReportSettings>) => void
} {
  const { preferences, change } = usePreferences()
  const settings = parseReportSettings(preferences.reportSettings)
  return {
    settings,
    change: (patch) => change({ reportSettings: serializeReportSettings({ ...settings, ...patch }) }),
  }
}
