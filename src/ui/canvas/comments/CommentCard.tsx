import { Check, RotateCcw, Trash2, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { addComment } from '../../../commands/add-comment.ts'
import { removeComments } from '../../../commands/remove-comments.ts'
import { replyToComment } from '../../../commands/reply-to-comment.ts'
import { resolveComment } from '../../../commands/resolve-comment.ts'
import { formatInstant } from '../../../messages/format.ts'
import { t } from '../../../messages/messages.ts'
import type { Comment, IdOf } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { canvasOf } from '../canvas-state.ts'
import { commentsOf } from './comment-state.ts'

/** A comment with its answers, and a field for the next one; without a comment, the field for a new one. */
export function CommentCard({ comment }: { readonly comment: Comment | null }) {
  const editor = useEditor()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const close = () => {
    commentsOf(editor).setState({ open: null, draft: null })
    canvasOf(editor).getState().surface?.focus({ preventScroll: true })
  }

  function send(): void {
    if (text.trim() === '') return
    if (comment !== null) {
      editor.dispatch(replyToComment, { id: comment.id, text }, { label: t('comments.reply') })
      setText('')
      return
    }
    const { draft } = commentsOf(editor).getState()
    if (draft === null) return
    const id = editor.newId('comment') as IdOf<'comment'>
    const { diagram } = editor.session.getState()
    const done = editor.dispatch(addComment, { id, diagram, ...draft, text }, { label: t('arrange.comment') })
    if (done.ok) close()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
  }

  return (
    <section aria-label={t('comments.thread')} className="comment-card" onKeyDown={onKeyDown}>
      {comment !== null && (
        <>
          <header className="mb-1 flex items-center gap-1">
            <h2 className="flex-1 text-sm font-semibold">{t('comments.thread')}</h2>
            {!isReadOnly && (
              <>
                <IconButton
                  icon={comment.resolvedAt === null ? Check : RotateCcw}
                  label={comment.resolvedAt === null ? t('comments.resolve') : t('comments.reopen')}
                  onClick={() => resolve(comment)}
                />
                <IconButton icon={Trash2} label={t('comments.remove')} onClick={() => remove(comment.id)} />
              </>
            )}
            <IconButton icon={X} label={t('comments.close')} onClick={close} />
          </header>
          <ol className="mb-2 flex max-h-60 flex-col gap-2 overflow-y-auto">
            {[comment, ...comment.replies].map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers are only ever added at the end
              <li key={index}>
                <p className="text-xs text-ink-3">
                  {entry.by.trim() === '' ? t('comments.someone') : entry.by},{' '}
                  <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
                </p>
                <p className="text-sm wrap-anywhere whitespace-pre-wrap">{entry.text}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      {!isReadOnly && (
        <>
          <textarea
            ref={field}
            aria-label={comment === null ? t('comments.newText') : t('comments.replyText')}
            placeholder={comment === null ? t('comments.newText') : t('comments.replyText')}
            value={text}
            rows={comment === null ? 3 : 2}
            maxLength={20_000}
            onChange={(event) => setText(event.target.value)}
            className="w-full resize-y rounded-md border border-line bg-canvas px-2 py-1 text-sm placeholder:text-ink-3"
          />
          <div className="mt-1 flex justify-end gap-1">
            {comment === null && <Button onClick={close}>{t('comments.cancel')}</Button>}
            <Button variant="primary" disabled={text.trim() === ''} onClick={send}>
              {comment === null ? t('comments.send') : t('comments.reply')}
            </Button>
          </div>
        </>
      )}
    </section>
  )

  function resolve({ id, resolvedAt }: Comment): void {
    const resolved = resolvedAt === null
    const label = resolved ? t('comments.resolve') : t('comments.reopen')
    editor.dispatch(resolveComment, { id, resolved }, { label })
    if (resolved) close()
  }

  function remove(id: string): void {
    editor.dispatch(removeComments, { ids: [id] }, { label: t('comments.remove') })
    close()
  }
}
