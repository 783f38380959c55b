import { sha256Hex } from '../../../base/sha256.ts'

/** The GUID of a new part: the id's own where it is one, else one that follows from the id. */
export function guidOf(id: string, place = ''): string {
  const own = id.slice(id.indexOf(':') + 1)
  if (place === '' && guidForm.test(own)) return own
  const hex = sha256Hex(`${id} ${place}`)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const guidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
