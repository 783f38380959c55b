import { Gauge, Gem, ListChecks, type LucideIcon } from 'lucide-react'
import type { MessageKey } from '../../messages/messages.ts'

/** The sections of the risk screen, in the order of its list. */
export const riskSections = ['rip', 'assets', 'controls'] as const
export type RiskSection = (typeof riskSections)[number]

export const sectionKeys = {
  rip: 'risk.section.rip',
  assets: 'risk.section.assets',
  controls: 'risk.section.controls',
} as const satisfies Record<RiskSection, MessageKey>

export const sectionIcons: Record<RiskSection, LucideIcon> = {
  rip: Gauge,
  assets: Gem,
  controls: ListChecks,
}

/** The section that an address names; the first when it names none. */
export function sectionOf(name: string): RiskSection {
  return riskSections.find((section) => section === name) ?? riskSections[0]
}
