import { diagramPanelId } from '../shell/diagram-panel-id.ts'

/** A station of the tour: a place of the window, and what is said about it. Without its place it stands in the middle. */
export const tourSteps = [
  { title: 'tour.stencils', text: 'tour.stencils.text', place: '[data-tour="stencils"]' },
  { title: 'tour.diagram', text: 'tour.diagram.text', place: `#${diagramPanelId}` },
  { title: 'tour.work', text: 'tour.work.text', place: '[data-tour="work"]' },
  { title: 'tour.details', text: 'tour.details.text', place: '[data-tour="details"]' },
  { title: 'tour.risk', text: 'tour.risk.text', place: '[data-tour="risk"]' },
  { title: 'tour.report', text: 'tour.report.text', place: '[data-tour="report"]' },
] as const
