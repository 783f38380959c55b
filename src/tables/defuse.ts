/** A text that no spreadsheet runs as a formula: with a leading apostrophe where it would. */
export function defuse(text: string): string {
  return startsFormula(text) ? `'${text}` : text
}

/** What `defuse` made, as it was before. */
export function undefuse(text: string): string {
  return text.startsWith("'") && startsFormula(text.slice(1)) ? text.slice(1) : text
}

/**
 * Spreadsheets skip leading blanks and control characters and take full-width signs for their narrow
 * twins, so both count. A number with its sign is no formula.
 */
function startsFormula(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to skip
  const start = text.replace(/^[\s\u0000-\u001f\u200b-\u200f\ufeff]+/, '')
  return /^[=+\-@|%＝＋－＠]/.test(start) && !/^[+-]?\d+([.,]\d+)?$/.test(start)
}
