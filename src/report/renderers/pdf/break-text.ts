/** Words, `' '` and `'\n'`; between two words without a space a line may break all the same. */
export function tokensOf(text: string): readonly string[] {
  const known = tokenCache.get(text)
  if (known !== undefined) return known
  const tokens: string[] = []
  for (const part of text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/(\n|[ \t]+)/)) {
    if (part === '') continue
    if (part === '\n') tokens.push('\n')
    else if (part[0] === ' ' || part[0] === '\t') tokens.push(' ')
    else tokens.push(...part.split(softBreak))
  }
  if (tokenCache.size > 20_000) tokenCache.clear()
  tokenCache.set(text, tokens)
  return tokens
}

const tokenCache = new Map<string, readonly string[]>()

/** Characters with their marks, and sequences that print as one sign: what is never torn apart. */
export function unitsOf(word: string): readonly string[] {
  return word.match(unit) ?? []
}

const unit =
  /(?:[\u{1f1e6}-\u{1f1ff}]{2}|[\s\S])(?:\p{M}|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}]|\u200d[\s\S])*/gu

/** Characters that are written without spaces, their punctuation included; Korean breaks at its spaces. */
const wide = '\\u2e80-\\u30ff\\u31f0-\\u9fff\\uf900-\\ufaff\\uff00-\\uff9f\\u{20000}-\\u{3ffff}'
/** What does not begin a line: closing signs, small kana, marks of length and repetition. */
const noStart =
  '、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ）」』，。、．！？；：～〜…‥)\\]}.,;:!?%'
/** What does not end one: opening signs. */
const noEnd = '‘“（〔［｛〈《「『【（「『(\\[{'

/**
 * After a dash or slash between letters, and beside a character of the scripts that are written without spaces,
 * except before what may not begin and after what may not end a line. Not inside short identifiers such as MH-A06.
 */
const softBreak = new RegExp(
  [
    '(?<=\\p{Ll}{3}[-–/])(?=\\p{L}{2})',
    '(?<=—)(?=\\S)',
    `(?<=[${wide}])(?<![${noEnd}])(?![${noStart}])(?=[\\s\\S])(?!\\p{M})`,
    `(?<![${noEnd}])(?=[${wide}])(?![${noStart}])(?<=\\S)`,
    '(?<=\\u200b)',
  ].join('|'),
  'u',
)
