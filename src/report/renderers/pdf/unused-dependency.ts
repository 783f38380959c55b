/**
 * Stands in the bundle for html2canvas, canvg and dompurify, which jsPDF imports only for pages of HTML and
 * for SVG; the report uses neither. Saves 107 kB (gzip) of files that nobody would load.
 */
export const unused = true
