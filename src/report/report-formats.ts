/** The formats of a report, in the order of a choice. */
export const reportFormats = ['pdf', 'html', 'md', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]
