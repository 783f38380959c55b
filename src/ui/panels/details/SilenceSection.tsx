import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { SilentRule } from '../../../engine/silent-rules.ts'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { classNames } from '../../controls/class-names.ts'
import { SearchField } from '../../controls/SearchField.tsx'
import { findSilent } from './find-silent.ts'
import { SilentRuleParts } from './SilentRuleParts.tsx'
import { useSilentRules } from './use-silent-rules.ts'

/** "Why is rule X silent here?": folded until somebody asks, as it is worked out only then. */
export function SilenceSection({ subject }: { readonly subject: SubjectId }) {
  const [isOpen, setOpen] = useState(false)
  const contentId = useId()
  return (
    <section aria-label={t('details.silent')} className="border-t border-line">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-9 w-full items-center gap-1.5 px-3 text-start font-semibold hover:bg-canvas focus-visible:-outline-offset-2"
        >
          <Fold isOpen={isOpen} />
          {t('details.silent')}
        </button>
      </h3>
      {isOpen && (
        <div id={contentId} className="pb-3">
          <SilentRules key={subject} subject={subject} />
        </div>
      )}
    </section>
  )
}

function SilentRules({ subject }: { readonly subject: SubjectId }) {
  const rules = useSilentRules(subject)
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  if (rules === null) return null
  const isSearching = search.trim() !== ''
  const found = findSilent(rules, search)
  // Unasked, only rules that an answer or a line could wake; "lost phone" says nothing about a server.
  const near = isSearching ? found : found.filter((rule) => !rule.isForOtherTypes)
  const shown = near.slice(0, isSearching ? shownFound : shownFirst)
  return (
    <div ref={reveal}>
      <SearchField
        isPlain
        label={t('details.silent.search')}
        value={search}
        onChange={setSearch}
        className="mx-3 mb-1.5"
      />
      <ul>
        {shown.map((rule) => {
          const key = `${rule.packId}/${rule.ruleId}`
          const isOpen = chosen === key
          return (
            <li key={key}>
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => setChosen(isOpen ? null : key)}
                className="flex w-full items-start gap-1.5 px-3 py-1 text-start transition-colors duration-150 hover:bg-canvas focus-visible:-outline-offset-2"
              >
                <Fold isOpen={isOpen} className="mt-0.75" />
                <span className="min-w-0 flex-1">
                  <span className="block">{rule.title}</span>
                  <span className="block text-xs text-ink-3">
                    {rule.ruleId} · {distanceText(rule)}
                  </span>
                </span>
              </button>
              {isOpen && (
                <div ref={reveal}>
                  <SilentRuleParts rule={rule} />
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <p className="px-3 pt-1 text-xs text-ink-3">
        {found.length === 0
          ? t('details.silent.none')
          : found.length > shown.length && t('details.silent.more', { n: found.length - shown.length })}
      </p>
    </div>
  )
}

function distanceText({ parts, silence }: SilentRule): string {
  if (silence.kind === 'said-by') return t('details.silent.saidShort')
  if (silence.kind === 'out-of-reach') return t('details.silent.reachShort')
  const n = parts.filter(({ holds }) => !holds).length
  return t('details.silent.missing', { n, of: parts.length })
}

function Fold({ isOpen, className }: { readonly isOpen: boolean; readonly className?: string }) {
  return (
    <ChevronRight
      aria-hidden="true"
      size={14}
      strokeWidth={1.75}
      className={classNames(
        'shrink-0 text-ink-3 transition-transform duration-150',
        isOpen && 'rotate-90',
        className,
      )}
    />
  )
}

/** What has just been unfolded at the end of a long list comes into view. A ref: runs once, when it is there. */
function reveal(node: HTMLElement | null): void {
  node?.scrollIntoView({ block: 'nearest' })
}

/** The nearest; whoever looks for another knows a word of it. */
const shownFirst = 8
const shownFound = 50
