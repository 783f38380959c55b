import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { compareVersions, suggestVersion } from '../../app/packs/version-bump.ts'
import { versionForm } from '../../engine/pack-schema.ts'
import { formatDate } from '../../messages/format.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useServices } from '../hooks/use-services.ts'
import { useOpenPack, usePack } from './use-pack.ts'

/** Freezes the pack as it is under a version. */
export function PublishDialog({
  isOpen,
  onClose,
  onPublished,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onPublished: (version: string) => void
}) {
  const { packs } = useServices()
  const { editor } = useOpenPack()
  const pack = usePack()
  const problems = useStore(editor.store, (state) => state.problems)
  const stored = useStore(packs.store, (state) => state.packs).find(({ id }) => id === pack.id)
  const versions = (stored?.versions ?? []).toSorted((a, b) => compareVersions(b.version, a.version))
  const newest = versions[0]
  const [version, setVersion] = useState(pack.version)
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(() => {
    if (!isOpen) return
    let gone = false
    setRefusal(null)
    const current = editor.store.getState().pack
    const before = newest === undefined ? Promise.resolve(null) : packs.loadVersion(newest.hash)
    void before.then((loaded) => {
      if (!gone) setVersion(suggestVersion(current, loaded?.ok ? loaded.value : null))
    })
    return () => {
      gone = true
    }
  }, [isOpen, newest, packs, editor])

  const publish = async () => {
    const published = { ...editor.store.getState().pack, version }
    editor.change({ label: t('packs.undo.version') }, (before) =>
      before.version === version ? before : { ...before, version },
    )
    await editor.flush()
    const result = await packs.publish(published)
    if (result.ok) onPublished(version)
    else setRefusal(result.error)
  }
  const isVersion = versionForm.test(version)
  return (
    <Dialog
      title={t('packs.publish.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('packs.cancel')}</Button>
          <Button
            variant="primary"
            disabled={problems.length > 0 || !isVersion}
            onClick={() => void publish()}
          >
            {t('packs.publish')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">{t('packs.publish.help')}</p>
        {problems.length > 0 && (
          <p role="alert" className="font-medium text-high">
            {t('packs.publish.problems', { n: problems.length })}
          </p>
        )}
        <TextField
          label={t('packs.version')}
          className="w-40"
          value={version}
          hint={t('packs.publish.suggested')}
          problem={isVersion ? refusal : t('packs.problem.badVersion')}
          onCommit={(text) => {
            setRefusal(null)
            setVersion(text.trim())
          }}
        />
        {versions.length > 0 && (
          <div>
            <h3 className="text-xs text-ink-2">{t('packs.publish.versions')}</h3>
            <ul className="mt-1 max-h-40 overflow-y-auto">
              {versions.map((one) => (
                <li key={one.hash} className="flex justify-between gap-4 text-sm">
                  <span className="tabular-nums">{one.version}</span>
                  <span className="text-xs text-ink-3">{formatDate(one.publishedAt)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  )
}
