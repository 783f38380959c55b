/** A public catalogue that rules or mitigations refer to, by number only: none of its text is copied. */
export interface ReferenceCatalogue {
  readonly name: string
  /** Edition or date of the data that the numbers were checked against; some catalogues keep changing. */
  readonly edition: string
}

/** By the keys of `LibraryMitigation.references`. */
export const controlCatalogues: { readonly [key: string]: ReferenceCatalogue } = {
  iso2022: { name: 'ISO/IEC 27002', edition: '2022' },
  iso2013: { name: 'ISO/IEC 27002', edition: '2013' },
  nist: { name: 'NIST SP 800-53', edition: 'Rev. 5' },
  csf: { name: 'NIST Cybersecurity Framework', edition: '2.0' },
  hipaa: { name: 'HIPAA Security Rule', edition: '45 CFR 164.308–312' },
  iec62443: { name: 'IEC 62443-4-2', edition: '2019' },
  masvs: { name: 'OWASP MASVS', edition: '2.1.0' },
  emb3d: { name: 'MITRE EMB3D', edition: '2026-02-26' },
  atlas: { name: 'MITRE ATLAS', edition: '5.6.0' },
}

/** By what stands before the colon (or the first hyphen) of an entry of `Rule.references`. */
export const weaknessCatalogues: { readonly [prefix: string]: ReferenceCatalogue } = {
  CWE: { name: 'Common Weakness Enumeration', edition: '' },
  CAPEC: { name: 'Common Attack Pattern Enumeration and Classification', edition: '3.9' },
  ATTACK: { name: 'MITRE ATT&CK', edition: '' },
  MASVS: { name: 'OWASP MASVS', edition: '2.1.0' },
  EMB3D: { name: 'MITRE EMB3D', edition: '2026-02-26' },
  ATLAS: { name: 'MITRE ATLAS', edition: '5.6.0' },
  'OWASP-Web': { name: 'OWASP Top 10', edition: '2021' },
  'OWASP-API': { name: 'OWASP API Security Top 10', edition: '2023' },
  'OWASP-CICD': { name: 'OWASP Top 10 CI/CD Security Risks', edition: '2022' },
  'OWASP-LLM': { name: 'OWASP Top 10 for LLM Applications', edition: '2025' },
  'OWASP-IoT': { name: 'OWASP IoT Top 10', edition: '2018' },
  'OWASP-ML': { name: 'OWASP Machine Learning Security Top 10', edition: '2023 draft' },
}
