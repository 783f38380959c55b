import { PackageX } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { openPack, type PackOnScreen } from '../../app/packs/open-pack.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { EmptyState } from '../controls/EmptyState.tsx'
import { useServices } from '../hooks/use-services.ts'
import { PackWorkspace } from './PackWorkspace.tsx'
import type { PackWindow } from './pack-window.ts'
import { PackContext } from './use-pack.ts'

/** A knowledge pack: looked at when it is built in, edited when it is one's own. */
export function PackScreen({ address, go, notify }: PackWindow) {
  const { packs } = useServices()
  const { id } = address
  const [opened, setOpened] = useState<{
    readonly id: string
    readonly result: PackOnScreen | string
  } | null>(null)

  useEffect(() => {
    let gone = false
    let editing: PackOnScreen | null = null
    void openPack(packs, id).then((result) => {
      if (gone) {
        if (result.ok) void result.value.editor.close()
        return
      }
      editing = result.ok ? result.value : null
      setOpened({ id, result: result.ok ? result.value : result.error })
    })
    return () => {
      gone = true
      void editing?.editor.close()
    }
  }, [packs, id])

  // What was open before belongs to another address.
  const current = opened?.id === id ? opened.result : null
  const leave = useCallback(() => go({ kind: 'start' }), [go])
  if (typeof current === 'string') {
    return (
      <main className="grid h-full">
        <EmptyState
          icon={PackageX}
          title={t('packs.cannotOpen')}
          action={<Button onClick={leave}>{t('packs.back')}</Button>}
        >
          {current}
        </EmptyState>
      </main>
    )
  }
  if (current === null) {
    return (
      <p role="status" className="grid h-full place-items-center text-ink-3">
        {t('app.opening')}
      </p>
    )
  }
  return (
    <PackContext value={current}>
      <PackWorkspace address={address} go={go} notify={notify} />
    </PackContext>
  )
}
