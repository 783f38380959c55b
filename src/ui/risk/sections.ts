import {
  CalendarClock,
  ChartNoAxesCombined,
  Coins,
  FileCheck2,
  Gauge,
  Gem,
  Grid3x3,
  LayoutDashboard,
  ListChecks,
  type LucideIcon,
  Route,
  Siren,
  SlidersHorizontal,
} from 'lucide-react'
import type { MessageKey } from '../../messages/messages.ts'

/** The sections of the risk screen, in the order of its list. */
export const riskSections = [
  'overview',
  'method',
  'rip',
  'events',
  'assets',
  'paths',
  'controls',
  'snapshots',
  'losses',
  'next',
  'coverage',
  'report',
] as const
export type RiskSection = (typeof riskSections)[number]

export const sectionKeys = {
  overview: 'risk.section.overview',
  method: 'risk.section.method',
  rip: 'risk.section.rip',
  events: 'risk.section.events',
  assets: 'risk.section.assets',
  paths: 'risk.section.paths',
  controls: 'risk.section.controls',
  snapshots: 'risk.section.snapshots',
  losses: 'risk.section.losses',
  next: 'risk.section.next',
  coverage: 'reporting.coverage',
  report: 'reporting.report',
} as const satisfies Record<RiskSection, MessageKey>

export const sectionIcons: Record<RiskSection, LucideIcon> = {
  overview: LayoutDashboard,
  method: SlidersHorizontal,
  rip: Gauge,
  events: Siren,
  assets: Gem,
  paths: Route,
  controls: ListChecks,
  snapshots: CalendarClock,
  losses: Coins,
  next: ChartNoAxesCombined,
  coverage: Grid3x3,
  report: FileCheck2,
}

/** The section that an address names; the first when it names none. */
export function sectionOf(name: string): RiskSection {
  return riskSections.find((section) => section === name) ?? riskSections[0]
}
