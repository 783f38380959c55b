/**
 * Whether a text was made from a rule's text: equal but for the names in it, which may be older ones, and for
 * blanks. Takes time in proportion to the text, whatever it holds.
 * @param pattern with `{source}`, `{target}` and `{flow}` for names
 */
export function isMadeFrom(text: string, pattern: string): boolean {
  const subject = evened(text)
  const parts = evened(pattern).split(placeholder)
  const [first = '', ...others] = parts
  if (others.length === 0) return subject === first
  const last = others.pop() ?? ''
  if (subject.length < first.length + last.length) return false
  if (!subject.startsWith(first) || !subject.endsWith(last)) return false
  let at = first.length
  for (const part of others) {
    const found = subject.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= subject.length - last.length
}

/** A rule's text with names filled in. */
export function filledIn(pattern: string, names: { readonly [name: string]: string }): string {
  return pattern.replace(/\{(source|target|flow)\}/g, (_, name: string) => names[name] ?? '')
}

function evened(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const placeholder = /\{(?:source|target|flow)\}/
