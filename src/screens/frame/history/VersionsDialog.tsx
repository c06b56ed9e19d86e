import { ChevronLeft } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'

import type { RestorePoint } from '../../../domain/history/restorePoint.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import type { Project } from '../../../domain/project/records.ts'
import { faultIn } from '../../../session/faults.ts'
import { keepPoint } from '../../../session/points.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useServices } from '../../context/services.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { goTo } from '../../route.ts'
import { KeepMomentDialog } from './KeepMomentDialog.tsx'
import { NameForm } from './NameForm.tsx'
import { pointInWords } from './pointWords.ts'
import { VersionList } from './VersionList.tsx'
import { VersionPreview } from './VersionPreview.tsx'
import styles from './versions.module.css'

type Props = {
  readonly projectId: Id
  /** The project as it is now; null when it cannot be read. */
  readonly current: Project | null
  /** Makes the project what it was, as one change; null when it cannot be changed in place. */
  readonly onRestore: ((earlier: Project, name: string) => void) | null
  readonly onClose: () => void
}

/** « Versions précédentes »: what a project was, and the ways back to it. */
export function VersionsDialog({ projectId, current, onRestore, onClose }: Props) {
  const { history, frame, storage } = useWords()
  const spoken = { language: useLanguage(), history }
  const { store } = useServices()
  const [points, setPoints] = useState<readonly RestorePoint[] | null>(null)
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const [asking, setAsking] = useState<'keep' | 'name' | 'remove' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const chosen = points?.find(({ id }) => id === chosenId)

  const fail = useCallback(
    (error: unknown) => setProblem(Object.values(storage[faultIn(error)]).join(' ')),
    [storage],
  )
  const refresh = useCallback(() => {
    store.restorePoints(projectId).then(setPoints, fail)
  }, [store, projectId, fail])
  useEffect(refresh, [refresh])

  /** Does what was asked, then shows the list again; what fails is said, and nothing else happens. */
  const act = (does: Promise<unknown>) => {
    setAsking(null)
    setProblem(null)
    does.then(refresh, fail)
  }
  const restore = async (earlier: Project, name: string) => {
    if (current) await keepPoint(store, current, 'beforeRestore')
    onRestore?.(earlier, name)
    onClose()
  }
  const openAsNew = async (earlier: Project, name: string) => {
    const id = newId()
    const title = history.newTitle(earlier.info.title || frame.untitledProject, name)
    await store.create({ ...earlier, id, info: { ...earlier.info, title } })
    onClose()
    goTo({ screen: 'project', projectId: id, room: 'story' })
  }

  if (asking === 'keep' && current) {
    return (
      <KeepMomentDialog
        project={current}
        onClose={() => setAsking(null)}
        onKept={({ id }) => {
          setChosenId(id)
          act(Promise.resolve())
        }}
      />
    )
  }
  if (asking === 'name' && chosen) {
    const title = chosen.name === '' ? history.giveTitle : history.rename.replace('…', '')
    return (
      <Dialog title={title} closeLabel={frame.close} isOpen onClose={() => setAsking(null)}>
        <NameForm
          start={chosen.name}
          confirm={history.giveConfirm}
          onDone={(name) => act(store.nameRestorePoint(chosen.id, name))}
          onCancel={() => setAsking(null)}
        />
      </Dialog>
    )
  }
  if (asking === 'remove' && chosen) {
    return (
      <Dialog
        title={history.removeTitle}
        closeLabel={frame.close}
        isOpen
        isAlert
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button onPress={() => setAsking(null)}>{frame.cancel}</Button>
            <Button look="danger" onPress={() => act(store.removeRestorePoint(chosen.id))}>
              {history.removeConfirm}
            </Button>
          </>
        }
      >
        <p>{history.removeHint(chosen.name)}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={history.title} closeLabel={frame.close} isOpen isWide onClose={onClose}>
      <div className={styles['versions']} data-chosen={chosen !== undefined}>
        <div role="alert" className={styles['alert']}>
          {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
        </div>
        <div className={styles['side']}>
          {current ? (
            <div>
              <Button onPress={() => setAsking('keep')}>{history.keep}</Button>
            </div>
          ) : null}
          {points?.length === 0 ? (
            <p>
              {history.empty} <span className={styles['soft']}>{history.emptyHint}</span>
            </p>
          ) : null}
          {points && points.length > 0 ? (
            <VersionList points={points} chosenId={chosenId} onChoose={setChosenId} />
          ) : null}
          <p className={styles['soft']}>{history.about}</p>
        </div>
        {chosen ? (
          <div className={styles['shown']}>
            <div className={styles['back']}>
              <Button look="quiet" isSmall onPress={() => setChosenId(null)}>
                <ChevronLeft size={16} aria-hidden />
                {history.backToList}
              </Button>
            </div>
            <VersionPreview
              key={chosen.id}
              point={chosen}
              current={current}
              onRestore={
                onRestore &&
                ((earlier) => void restore(earlier, pointInWords(chosen, spoken)).catch(fail))
              }
              onOpenAsNew={(earlier) =>
                void openAsNew(earlier, pointInWords(chosen, spoken)).catch(fail)
              }
              onName={() => setAsking('name')}
              onRemove={() =>
                chosen.name === '' ? act(store.removeRestorePoint(chosen.id)) : setAsking('remove')
              }
            />
          </div>
        ) : points && points.length > 0 ? (
          <p className={`${styles['shown']} ${styles['soft']}`}>{history.nothingChosen}</p>
        ) : null}
      </div>
    </Dialog>
  )
}
