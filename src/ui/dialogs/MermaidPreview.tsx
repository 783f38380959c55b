import { t } from '../../messages/messages.ts'

/** The text as it will be. */
export function MermaidPreview({ text }: { readonly text: string }) {
  return (
    <section
      aria-label={t('picture.preview')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus
      tabIndex={0}
      className="min-w-0 flex-1 overflow-auto rounded-lg border border-line bg-canvas"
    >
      <pre className="w-max p-4 font-mono text-xs leading-5">{text}</pre>
    </section>
  )
}
