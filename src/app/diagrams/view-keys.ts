import type { MessageKey } from '../../messages/messages.ts'
import type { ArchitectureView } from '../../model/records/diagram.ts'

/** What each architecture view is called. */
export const viewKeys = {
  'global-system': 'diagrams.view.globalSystem',
  'multi-patient-harm': 'diagrams.view.multiPatientHarm',
  updateability: 'diagrams.view.updateability',
  'security-use-case': 'diagrams.view.securityUseCase',
} as const satisfies Record<ArchitectureView, MessageKey>
