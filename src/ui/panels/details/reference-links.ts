import { weaknessCatalogues } from '../../../knowledge/reference-catalogues.ts'

/** An entry of a public catalogue: its number, whose it is, and where it can be read. */
export interface ReferenceLink {
  /** The number as people cite it, such as `CWE-306` or `TID-406`. */
  readonly id: string
  /** Name and edition of the catalogue; empty for one that is not known. */
  readonly catalogue: string
  /** Always https; null where no page is known. */
  readonly href: string | null
  /** Such as `cwe.mitre.org`; empty without a page. */
  readonly host: string
}

/** What a rule's reference, such as `EMB3D:TID-406`, points at. */
export function referenceLink(reference: string): ReferenceLink {
  const colon = reference.indexOf(':')
  const prefix = colon < 0 ? (reference.split('-')[0] ?? '') : reference.slice(0, colon)
  const id = reference.slice(colon + 1)
  const catalogue = Object.hasOwn(weaknessCatalogues, prefix) ? weaknessCatalogues[prefix] : undefined
  const href = Object.hasOwn(pages, prefix) ? (pages[prefix]?.(encodeURIComponent(id)) ?? null) : null
  return {
    id,
    catalogue: catalogue === undefined ? '' : `${catalogue.name} ${catalogue.edition}`.trim(),
    href,
    host: href === null ? '' : new URL(href).host,
  }
}

/** Pages of single entries; the project's page where entries have no stable address of their own. */
const pages: { readonly [prefix: string]: (id: string) => string } = {
  CWE: (id) => `https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html`,
  EMB3D: (id) => `https://emb3d.mitre.org/threats/${id}.html`,
  ATLAS: (id) => `https://atlas.mitre.org/techniques/${id}`,
  MASVS: (id) => `https://mas.owasp.org/MASVS/controls/${id}/`,
  'OWASP-IoT': () => 'https://owasp.org/www-project-internet-of-things/',
  'OWASP-ML': () => 'https://owasp.org/www-project-machine-learning-security-top-10/',
}
