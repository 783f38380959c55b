/**
 * Stands in the bundle for html2canvas, canvg, dompurify and fast-png, which jsPDF imports for pages of HTML,
 * for SVG and for PNG pictures; the report uses none of them. Without it, 107 kB (gzip) of files that nobody
 * loads are shipped.
 */
export function decode(): never {
  throw new Error('the report has no bitmap pictures')
}
