import { useId } from 'react'
import type { ChapterChoice } from '../../app/report/report-choices.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Checkbox } from '../controls/Checkbox.tsx'
import { chapterText } from './chapter-text.ts'

/** The chapters in the order in which they are printed, each with what it holds. */
export function ChapterList({
  chapters,
  onChange,
}: {
  readonly chapters: readonly ChapterChoice[]
  /** Ids of the chosen ones, in their order. */
  readonly onChange: (sections: readonly string[]) => void
}) {
  const note = useId()
  const title = useId()
  const chosen = chapters.filter(({ isChosen }) => isChosen).map(({ id }) => id)
  const toggle = (id: string, isIn: boolean) =>
    onChange(
      chapters.map((chapter) => chapter.id).filter((each) => (each === id ? isIn : chosen.includes(each))),
    )
  return (
    <fieldset aria-labelledby={title} aria-describedby={note} className="flex min-w-0 flex-col">
      <div className="mb-1 flex items-center gap-1">
        <span id={title} className="text-xs text-ink-2">
          {t('report.window.chapters')}
        </span>
        <span className="me-auto text-xs text-ink-3 tabular-nums">
          {t('report.window.chapterCount', { n: chosen.length, of: chapters.length })}
        </span>
        <Button variant="ghost" onClick={() => onChange(chapters.map(({ id }) => id))}>
          {t('report.window.all')}
        </Button>
        <Button variant="ghost" onClick={() => onChange([])}>
          {t('report.window.none')}
        </Button>
      </div>
      <ul className="flex flex-col gap-px overflow-hidden rounded-md border border-line">
        {chapters.map((chapter) => (
          <li key={chapter.id} className="bg-panel px-2 py-1 not-last:border-b not-last:border-line">
            <Checkbox
              checked={chapter.isChosen}
              onChange={(isIn) => toggle(chapter.id, isIn)}
              className="items-start"
              label={
                <>
                  <span className="block leading-4">{chapter.title}</span>
                  <span className="block text-xs leading-4 text-ink-3">{chapterText(chapter.section)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <p id={note} className="mt-1 text-xs text-ink-3">
        {chosen.length === 0 ? t('report.window.noChapters') : t('report.window.always')}
      </p>
    </fieldset>
  )
}
