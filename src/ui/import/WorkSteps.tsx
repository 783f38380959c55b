import { Check, Circle, LoaderCircle } from 'lucide-react'
import type { ImportProgress } from '../../app/import/import-model.ts'
import { type MessageKey, t } from '../../messages/messages.ts'

type Stage = ImportProgress['stage']

/** The steps of the work on a file: done, under way, to come. */
export function WorkSteps({
  stages,
  current,
}: {
  readonly stages: readonly Stage[]
  readonly current: Stage
}) {
  const at = stages.indexOf(current)
  return (
    <>
      <ol aria-label={t('import.stages')} className="flex flex-col gap-1.5">
        {stages.map((stage, index) => (
          <li
            key={stage}
            aria-current={index === at ? 'step' : undefined}
            className={`flex items-center gap-2 ${index > at ? 'text-ink-3' : index === at ? 'font-medium' : 'text-ink-2'}`}
          >
            {index < at ? (
              <Check aria-hidden="true" size={15} strokeWidth={2} className="shrink-0 text-low" />
            ) : index === at ? (
              <LoaderCircle
                aria-hidden="true"
                size={15}
                strokeWidth={2}
                className="shrink-0 text-accent motion-safe:animate-spin"
              />
            ) : (
              <Circle aria-hidden="true" size={15} strokeWidth={1.5} className="shrink-0" />
            )}
            {t(stageKeys[stage])}
            {index < at && <span className="sr-only">{t('import.stageDone')}</span>}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {t(stageKeys[current])}
      </p>
    </>
  )
}

const stageKeys = {
  reading: 'import.stage.reading',
  diagrams: 'import.stage.diagrams',
  knowledge: 'import.stage.knowledge',
  threats: 'import.stage.threats',
  checking: 'import.stage.checking',
  writing: 'import.stage.writing',
} as const satisfies Record<Stage, MessageKey>
