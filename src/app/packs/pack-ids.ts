import { longestId } from '../../engine/pack-schema.ts'

/** An id of small letters, digits and hyphens made from a name, other than those taken. */
export function packIdFrom(name: string, taken: ReadonlySet<string>): string {
  const words =
    plain(name)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const joined = words
    .join('-')
    .slice(0, longestId - 5)
    .replace(/-+$/, '')
  return freeId(
    /^[a-z]/.test(joined) && joined.length > 1 ? joined : `pack-${joined}`.replace(/-$/, ''),
    '-',
    taken,
  )
}

/** An id such as `ward.infusionPump` for a stencil or `usesVpn` for a property. */
export function camelIdFrom(name: string, prefix: string, taken: ReadonlySet<string>): string {
  const words = plain(name).match(/[A-Za-z0-9]+/g) ?? []
  const camel = words
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join('')
    .slice(0, longestId - prefix.length - 5)
  const whole = `${prefix}${camel === '' ? 'entry' : camel}`
  return freeId(/^[A-Za-z]/.test(whole) ? whole : `x${whole}`, '', taken)
}

/** The next of a row, such as `WARD-03` after `WARD-02`. */
export function nextInRow(prefix: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const id = `${prefix}${String(n).padStart(2, '0')}`
    if (!taken.has(id)) return id
  }
}

function freeId(wanted: string, separator: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) {
    const id = `${wanted}${separator}${n}`
    if (!taken.has(id)) return id
  }
}

/** Letters without their accents: "Größe" becomes "Grosse". */
function plain(name: string): string {
  return name.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')
}
