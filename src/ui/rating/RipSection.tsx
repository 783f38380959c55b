import { TriangleAlert, Undo2 } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { formatFixed } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import { ripParameterInfos } from '../../methods/rip/parameters.ts'
import { get } from '../../model/document.ts'
import { type RipLevel, type RipType, ripTypes } from '../../model/records/risk-policy.ts'
import type { ElementRip, RipSetting } from '../../risk/element-rip.ts'
import { elementRipLevel } from '../../risk/rip-levels.ts'
import { ripOfSubject } from '../../risk/rip-of-subject.ts'
import { classNames } from '../controls/class-names.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { LevelBadge } from '../controls/LevelBadge.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { Segmented } from '../controls/Segmented.tsx'
import { Tooltip } from '../controls/Tooltip.tsx'
import { useDocument, useEditor, useVocabulary } from '../hooks/use-editor.ts'
import { Section } from '../panels/details/Section.tsx'
import type { Subject } from '../panels/details/use-subjects.ts'
import { Why } from '../risk/parts/Why.tsx'
import { setLevel, setParameter } from './write-rating.ts'

/** How an element or flow stands by its Risk Impact Parameters, where each can be set by hand. */
export function RipSection({ subject }: { readonly subject: Subject }) {
  // Whether a flow crosses a boundary is asked of the whole drawing: after the edit is drawn.
  const document = useDeferredValue(useDocument((state) => state.document))
  const vocabulary = useVocabulary()
  const isElement = 'multiplicity' in subject
  const id = subject.id as ElementRip['id']
  const rip = useMemo(
    () => ripOfSubject(document, vocabulary, { subject: id, phase: 'current' }),
    [document, vocabulary, id],
  )
  if (rip === null && !isElement) return null
  return (
    <Section
      title={t('rating.rip')}
      terms={['rip', 'ripIndex']}
      end={
        rip !== null && (
          <span className="flex items-center gap-2">
            <Why
              name={t('rating.rip.index', { name: subject.name })}
              trace={[rip.score.trace.sum, rip.score.trace.index]}
              className="font-semibold"
            >
              {formatFixed(rip.score.index, 1)}
            </Why>
            <LevelBadge level={rip.score.band} basis="rated" />
          </span>
        )
      }
    >
      {isElement && <LevelField subject={subject} />}
      {rip !== null && (
        <>
          {rip.score.hidesInsecure && (
            <p className="flex items-center gap-1.5 text-xs text-medium">
              <TriangleAlert aria-hidden="true" size={13} strokeWidth={1.75} className="shrink-0" />
              {t('rating.rip.hides')}
            </p>
          )}
          <div className="flex flex-col gap-2.5">
            {rip.settings.map((setting) => (
              <Parameter
                key={setting.parameter}
                subject={rip.id}
                setting={setting}
                isWeakest={rip.score.weakest.includes(setting.parameter)}
                risk={rip.score.cells.find(({ parameter }) => parameter === setting.parameter)?.trace ?? ''}
              />
            ))}
          </div>
          <p className="text-xs text-ink-3">{t('rating.rip.coverage', rip.coverage)}</p>
        </>
      )}
    </Section>
  )
}

interface ParameterProps {
  readonly subject: ElementRip['id']
  readonly setting: RipSetting
  readonly isWeakest: boolean
  /** The arithmetic of its risk. */
  readonly risk: string
}

function Parameter({ subject, setting, isWeakest, risk }: ParameterProps) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const info = ripParameterInfos.find(({ id }) => id === setting.parameter)
  const isSet = setting.without.basis === 'set'
  return (
    <div className="flex flex-col gap-1">
      <div className="flex min-h-6 items-center gap-2">
        <Tooltip text={info?.help ?? ''}>
          <span
            className={classNames('min-w-0 flex-1 truncate text-ink-2', isWeakest && 'font-medium text-ink')}
          >
            {info?.label}
          </span>
        </Tooltip>
        <span className="text-xs text-ink-3 tabular-nums">{risk}</span>
        {isSet && (
          <IconButton
            size="small"
            icon={Undo2}
            label={t('rating.rip.fromAnswers', { parameter: info?.label ?? '' })}
            disabled={isReadOnly}
            onClick={() => setParameter(editor, subject, setting.parameter, null)}
          />
        )}
      </div>
      <Segmented<RipType>
        label={info?.label ?? setting.parameter}
        look={isSet ? 'given' : setting.basis === 'assumed' ? 'open' : 'proposed'}
        value={setting.type}
        disabled={isReadOnly}
        segments={ripTypes.map((type) => ({
          value: type,
          label: t(typeKeys[type]),
          name: info?.types[type] ?? type,
        }))}
        onChange={(type) => setParameter(editor, subject, setting.parameter, type)}
      />
      <Basis setting={setting} />
    </div>
  )
}

/** On what the type rests. */
function Basis({ setting }: { readonly setting: RipSetting }) {
  const document = useDocument((state) => state.document)
  const vocabulary = useVocabulary()
  const answers = setting.answers
    .filter(({ basis }) => basis !== 'unknown')
    .map(({ property }) => vocabulary.property(property)?.label ?? property)
  const mitigations = setting.mitigations.map((id) => get(document, 'mitigation', id)?.title ?? id)
  const sentence =
    setting.basis === 'mitigation'
      ? t('rating.rip.byMitigation', { names: mitigations.join(', ') })
      : setting.basis === 'assumed'
        ? t('rating.rip.assumed')
        : setting.basis === 'set'
          ? t('rating.rip.set')
          : t('rating.rip.byAnswers', { names: answers.join(', ') })
  return <p className="text-xs text-ink-3">{sentence}</p>
}

/** Which level an element counts for. */
function LevelField({ subject }: { readonly subject: Subject }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  if (!('multiplicity' in subject)) return null
  const { ripLevel: _, ...unset } = subject
  const usual = elementRipLevel(unset, vocabulary)
  return (
    <NativeSelect<RipLevel | 'type'>
      label={t('rating.rip.level')}
      value={subject.ripLevel ?? 'type'}
      disabled={isReadOnly}
      hint={subject.outOfScope ? t('rating.rip.outOfScope') : undefined}
      options={[
        {
          value: 'type',
          label:
            usual === null
              ? t('rating.rip.noLevel')
              : t('rating.rip.fromType', { level: t(levelKeys[usual]) }),
        },
        { value: 'device', label: t('rating.rip.device') },
        { value: 'network', label: t('rating.rip.network') },
        { value: 'storage', label: t('rating.rip.storage') },
      ]}
      onChange={(level) => setLevel(editor, subject.id, level === 'type' ? null : level)}
    />
  )
}

const typeKeys = {
  insecure: 'rating.rip.insecure',
  partial: 'rating.rip.partial',
  secure: 'rating.rip.secure',
} as const
const levelKeys = {
  device: 'rating.rip.device',
  network: 'rating.rip.network',
  storage: 'rating.rip.storage',
} as const
