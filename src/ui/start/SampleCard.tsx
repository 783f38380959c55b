import { useEffect, useState } from 'react'
import { t } from '../../messages/messages.ts'
import type { SampleEntry } from '../../model/samples/samples.ts'
import { pictureOf } from './picture-of.ts'

/** A reference model with its picture; opening it makes a model of one's own from it. */
export function SampleCard({
  sample,
  dark,
  isBusy,
  onOpen,
}: {
  readonly sample: SampleEntry
  readonly dark: boolean
  readonly isBusy: boolean
  readonly onOpen: () => void
}) {
  const picture = usePicture(sample, dark)
  return (
    <article className="group relative flex flex-col overflow-hidden rounded-lg border border-line bg-panel transition-shadow duration-150 hover:shadow-float">
      <div className="relative aspect-[2/1] border-b border-line bg-canvas">
        {picture !== null && (
          <img src={picture} alt="" className="absolute inset-3 size-[calc(100%-24px)] object-contain" />
        )}
      </div>
      <div className="flex flex-1 flex-col gap-1 p-4">
        <h3 className="font-semibold">
          <button
            type="button"
            disabled={isBusy}
            onClick={onOpen}
            className="text-start after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {sample.title}
          </button>
        </h3>
        <p className="text-xs text-ink-2">{sample.summary}</p>
        <p className="mt-auto pt-2 text-xs font-medium text-accent" aria-hidden="true">
          {isBusy ? t('start.opening') : t('start.openSample')}
        </p>
      </div>
    </article>
  )
}

/** The model's diagram as the address of a picture; null until it is drawn. */
function usePicture(sample: SampleEntry, dark: boolean): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let gone = false
    void sample.load().then(async (document) => {
      const svg = await pictureOf(document, dark)
      if (gone) return
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      setAddress(made)
    })
    return () => {
      gone = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [sample, dark])
  return address
}
