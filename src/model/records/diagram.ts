import { z } from 'zod'
import { defineRecord, idOf, nameText } from '../record.ts'

export const routeStyles = ['curved', 'straight', 'orthogonal'] as const
export const routeStyle = z.enum(routeStyles)
export type RouteStyle = z.infer<typeof routeStyle>

/**
 * The security architecture views that reviewers of medical devices expect (FDA, Cybersecurity in Medical Devices,
 * 2023, section V.B): each is a filter with placements of its own.
 */
export const architectureViews = [
  'global-system',
  'multi-patient-harm',
  'updateability',
  'security-use-case',
] as const
export type ArchitectureView = (typeof architectureViews)[number]

/** One drawing surface. Its content are the placements that name it. */
export const diagramRecord = defineRecord({
  table: 'diagram',
  references: [{ field: 'details', to: ['element'], onRemove: 'clear' }],
  schema: z.object({
    id: idOf('diagram'),
    name: nameText,
    /** Diagrams are listed by ascending order, then by id. */
    order: z.number(),
    /** The process whose inside this diagram shows; null or absent for a diagram that stands by itself. */
    details: idOf('element').nullable().optional(),
    /** Which of the expected views it is; null or absent for none. */
    view: z.enum(architectureViews).nullable().optional(),
    /** How its flows run unless they say otherwise; absent: curved. */
    route: routeStyle.optional(),
  }),
})
