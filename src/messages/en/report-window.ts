/** Sentences of the report window, and of what the workbook adds to the report's own. */
export const reportWindow = {
  'report.xlsx.contents': 'Contents',
  'report.xlsx.sheet': 'Sheet',
  'report.xlsx.cut': (d: { n: number }) => `[… ${d.n} more characters, in the other formats]`,
} as const
