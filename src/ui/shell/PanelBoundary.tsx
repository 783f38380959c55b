import { Component, type ReactNode } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'

interface Props {
  /** What is broken, in the sentence that is shown: "Diagram", "Threats". */
  readonly name: string
  readonly children: ReactNode
}

/** A broken panel shows what happened and lets one try again; the others go on working. */
export class PanelBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <section
        aria-label={this.props.name}
        className="flex h-full flex-col items-start gap-2 overflow-auto bg-panel p-4"
      >
        <h2 className="text-lg font-semibold">{t('app.panelFailed', { name: this.props.name })}</h2>
        <p className="text-ink-2">{t('app.panelFailedHelp')}</p>
        <code className="rounded-md bg-canvas p-2 text-xs break-words whitespace-pre-wrap text-ink-2">
          {error.message}
        </code>
        <Button onClick={() => this.setState({ error: null })}>{t('app.tryAgain')}</Button>
      </section>
    )
  }
}
