/** The formats of a report, in the order of a choice. */
export const reportFormats = ['pdf', 'html', 'md', 'xlsx', 'csv'] as const
export type ReportFormat = (typeof reportFormats)[number]
