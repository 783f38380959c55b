import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Finding } from '../../../engine/finding.ts'
import { t } from '../../../messages/messages.ts'
import { Chip } from '../../controls/Chip.tsx'
import { usePacks } from '../../hooks/use-editor.ts'
import { referenceLink } from './reference-links.ts'
import { Section } from './Section.tsx'

/** Where the threat is from: pack, rule and the paper's row in one line; then the public catalogues. */
export function ProvenanceSection({ finding }: { readonly finding: Finding }) {
  const pack = usePacks((state) => state.vocabularies).find(({ id }) => id === finding.packId)
  const line = [
    pack === undefined ? finding.packId : `${pack.name} ${pack.version}`,
    t('details.ruleNamed', { rule: finding.ruleId }),
    finding.source,
  ].filter((part) => part !== null)
  return (
    <Section title={t('details.provenance')}>
      <p className="text-xs text-ink-2">{line.join(' · ')}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-xs">
        <Fact name={t('details.group')}>{finding.group}</Fact>
        {finding.safetySeverity !== null && <Fact name={t('details.safety')}>{finding.safetySeverity}</Fact>}
        {finding.attackClass === 'physical' && (
          <Fact name={t('details.attack')}>{t('details.attack.physical')}</Fact>
        )}
      </dl>
      {finding.references.length > 0 && (
        <ul aria-label={t('details.references')} className="flex flex-col gap-1 text-xs">
          {finding.references.map((reference) => (
            <li key={reference} className="flex min-w-0 items-baseline gap-2">
              <Reference reference={reference} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Nothing is loaded from the catalogue unless somebody clicks; its host stands beside the link. */
function Reference({ reference }: { readonly reference: string }) {
  const { id, catalogue, href, host } = referenceLink(reference)
  if (href === null) return <Chip>{reference}</Chip>
  return (
    <>
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        className="inline-flex min-h-6 shrink-0 items-center gap-1 font-medium text-accent underline-offset-2 hover:underline"
      >
        {id}
        <ExternalLink aria-hidden="true" size={11} strokeWidth={2} />
        <span className="sr-only">{t('details.opensAt', { host })}</span>
      </a>
      <span className="min-w-0 truncate text-ink-2" title={catalogue}>
        {catalogue}
      </span>
      <span aria-hidden="true" className="ms-auto shrink-0 text-ink-3">
        {host}
      </span>
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd className="text-ink-2">{children}</dd>
    </>
  )
}
