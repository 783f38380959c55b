import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { layoutOf } from '../../../app/arrange/layout-state.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { useEditor } from '../../hooks/use-editor.ts'
import { playArrangements } from './play-arrangement.ts'

/** Quick layouts show nothing: a message that flashes by would only disturb. In milliseconds. */
const patience = 400

/** While a diagram is being arranged: how long already, and a way to stop it. */
export function LayoutProgress() {
  const editor = useEditor()
  const running = useStore(layoutOf(editor), (state) => state.running)
  const [now, setNow] = useState(0)
  useEffect(() => playArrangements(editor, wantsLessMotion), [editor])
  useEffect(() => {
    if (running === null) return
    setNow(Date.now())
    const timer = window.setInterval(() => setNow(Date.now()), 200)
    return () => window.clearInterval(timer)
  }, [running])
  if (running === null || now - running.since < patience) return null
  const seconds = Math.floor((now - running.since) / 1000)
  return (
    <div
      data-canvas-control
      className="absolute bottom-14 left-1/2 z-30 flex -translate-x-1/2 items-center gap-3 whitespace-nowrap rounded-lg border border-line bg-panel px-3 py-2 text-sm shadow-float"
    >
      <progress aria-label={t('arrange.working', { n: running.count })} className="w-24 accent-accent" />
      <span role="status">{t('arrange.working', { n: running.count })}</span>
      {seconds > 0 && <span className="tabular-nums text-ink-3">{t('arrange.workingFor', { seconds })}</span>}
      <Button onClick={running.stop}>{t('arrange.stop')}</Button>
    </div>
  )
}

function wantsLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
