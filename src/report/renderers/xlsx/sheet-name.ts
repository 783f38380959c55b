/**
 * A name that a sheet may bear: at most 31 characters, without those that addresses of cells use, and not taken
 * yet, whatever its upper and lower case; from then on it is.
 */
export function sheetName(caption: string, taken: Set<string>): string {
  const bare = caption
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .trim()
  // A name that programs keep for themselves.
  const name = bare === '' ? 'x' : /^history$/i.test(bare) ? `${bare}.` : bare
  let free = cut(name, longest)
  for (let n = 2; taken.has(free.toLowerCase()); n++) {
    const ending = ` (${n})`
    free = `${cut(name, longest - ending.length)}${ending}`
  }
  taken.add(free.toLowerCase())
  return free
}

/** In UTF-16 units, as the limit counts. */
const longest = 31

/** At most so many units, without half a character or an apostrophe at the end; the cut is marked. */
function cut(text: string, units: number): string {
  if (text.length <= units) return text
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > units - 1) break
    kept += character
  }
  return `${kept.replace(/['\s]+$/, '')}…`
}
