import { type ComponentType, type ReactNode, useContext, useEffect, useState } from 'react'
import type { AppServices } from '../../app/services.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { useServices } from '../hooks/use-services.ts'
import { ShellContext } from './use-action.ts'

export interface LazyPartOptions<P> {
  /** Fetches the code and whatever else the part cannot begin without. A failure is tried again when asked for. */
  readonly load: (services: AppServices) => Promise<ComponentType<P>>
  /** Stands in the part's place meanwhile. */
  readonly waiting?: () => ReactNode
  /** Tells of a failure by a message of the window, for what has no place of its own, such as a dialog. */
  readonly failsByMessage?: boolean
}

/**
 * A part of the window whose code is fetched when it is first shown. Unlike React's own `lazy` it can be tried again,
 * and once it is there it is drawn at once.
 */
export function lazyPart<P extends object>(options: LazyPartOptions<P>): LazyPart<P> {
  let part: ComponentType<P> | null = null
  let loading: Promise<void> | null = null
  const load = (services: AppServices): Promise<void> => {
    loading ??= options.load(services).then(
      (loaded) => {
        part = loaded
      },
      (error: unknown) => {
        loading = null
        throw error
      },
    )
    return loading
  }
  function Shown(props: P) {
    const services = useServices()
    const shell = useContext(ShellContext)
    const [attempt, setAttempt] = useState(0)
    const [state, setState] = useState<'waiting' | 'ready' | 'failed'>(part === null ? 'waiting' : 'ready')
    // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads again
    useEffect(() => {
      if (part !== null) return setState('ready')
      let gone = false
      load(services).then(
        () => !gone && setState('ready'),
        () => {
          if (gone) return
          setState('failed')
          if (options.failsByMessage === true) {
            shell?.notify(t('app.loadFailed'), { label: t('app.tryAgain'), run: again })
          }
        },
      )
      return () => {
        gone = true
      }
    }, [services, shell, attempt])
    const again = () => {
      setState('waiting')
      setAttempt((count) => count + 1)
    }
    if (state === 'failed') return options.failsByMessage === true ? null : <LoadFailed onAgain={again} />
    const Part = part
    return Part === null ? (options.waiting?.() ?? null) : <Part {...props} />
  }
  return Object.assign(Shown, { fetch: load })
}

/** A part that can also be fetched before it is shown. */
export type LazyPart<P> = ComponentType<P> & { readonly fetch: (services: AppServices) => Promise<void> }

/** What could not be fetched, and the way on. */
function LoadFailed({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <section role="alert" className="flex h-full flex-col items-center justify-center gap-2 p-6 text-center">
      <h2 className="text-lg font-semibold">{t('app.loadFailed')}</h2>
      <p className="max-w-110 text-ink-2">{t('app.loadFailedHelp')}</p>
      <div className="mt-2 flex gap-2">
        <Button variant="primary" onClick={onAgain}>
          {t('app.tryAgain')}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
      </div>
    </section>
  )
}
