import { t } from '../../messages/messages.ts'
import { useDraft } from '../controls/use-draft.ts'

/** The model's title, edited in place; as wide as its text. */
export function TitleField({
  title,
  isReadOnly,
  onCommit,
}: {
  readonly title: string
  readonly isReadOnly: boolean
  readonly onCommit: (title: string) => void
}) {
  const draft = useDraft(title, onCommit)
  return (
    <span className="inline-grid max-w-96 min-w-16 shrink items-center">
      {/* The hidden copy gives the field the width of its text. */}
      <span
        aria-hidden="true"
        className="invisible col-start-1 row-start-1 overflow-hidden px-1.5 whitespace-pre"
      >
        {draft.text === '' ? t('app.untitled') : draft.text}
      </span>
      <input
        aria-label={t('app.modelTitle')}
        value={draft.text}
        readOnly={isReadOnly}
        placeholder={t('app.untitled')}
        maxLength={300}
        size={1}
        autoComplete="off"
        className="col-start-1 row-start-1 h-7 w-full rounded-md bg-transparent px-1.5 text-ellipsis placeholder:text-ink-3 hover:bg-line/60 focus:bg-canvas"
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={draft.onKeyDown}
      />
    </span>
  )
}
