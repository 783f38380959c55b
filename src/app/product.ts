import { version } from '../../package.json'

/** Name and version, as written into files and reports. */
export const productName = `Glacis ${version}`
