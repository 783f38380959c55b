import { t } from '../messages/messages.ts'
import type { ArchitectureView } from '../model/records/diagram.ts'

export const viewLabel = (view: ArchitectureView): string => t(labelKeys[view])
export const viewMeaning = (view: ArchitectureView): string => t(meaningKeys[view])

const labelKeys = {
  'global-system': 'chapter.view.globalSystem',
  'multi-patient-harm': 'chapter.view.multiPatientHarm',
  updateability: 'chapter.view.updateability',
  'security-use-case': 'chapter.view.securityUseCase',
} as const
const meaningKeys = {
  'global-system': 'chapter.view.globalSystemText',
  'multi-patient-harm': 'chapter.view.multiPatientHarmText',
  updateability: 'chapter.view.updateabilityText',
  'security-use-case': 'chapter.view.securityUseCaseText',
} as const
