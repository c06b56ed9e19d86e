import { Ellipsis } from 'lucide-react'
import { useState } from 'react'

import { ago } from '../../content/messages/ago.ts'
import { changeBetween } from '../../domain/changes/change.ts'
import { editProject } from '../../domain/edits/projectEdits.ts'
import { keepDuplicate } from '../../session/copies.ts'
import { faultIn } from '../../session/faults.ts'
import type { LibraryEntry } from '../../session/projectStore.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useServices } from '../context/services.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { saveFileCopy } from '../frame/saveFileCopy.ts'
import { hashOf } from '../route.ts'
import { DamagedCard } from './DamagedCard.tsx'
import styles from './library.module.css'
import { StoredVersions } from './StoredVersions.tsx'

type Props = {
  readonly entry: LibraryEntry
  /** Whether it cannot be opened as it is. */
  readonly isDamaged: boolean
  /** Called with the sentence to say once something was done, and the way back from it. */
  readonly onChanged: (sentence: string, back?: () => void) => void
}

/** A project of the list: its chain in small, how much it holds, when it last changed. */
export function ProjectCard({ entry, isDamaged, onChanged }: Props) {
  const { library, frame, history, storage } = useWords()
  const spoken = { language: useLanguage(), justNow: library.justNow }
  const { store, today, now: clock } = useServices()
  const [isRenaming, setRenaming] = useState(false)
  const [isShowingVersions, setShowingVersions] = useState(false)
  const now = clock()
  const { id, title } = entry

  const rename = async (newTitle: string) => {
    const written = await store.read(id)
    if (!written) return
    const { project } = written
    const next = editProject({ title: newTitle }).apply(project)
    const change = changeBetween(project, next)
    if (change) await store.append([change], next, written)
    onChanged(newTitle)
  }
  const duplicate = async () => {
    const project = await store.load(id)
    if (!project) return
    const copyTitle = library.copyOf(project.info.title)
    const copyId = await keepDuplicate(project, copyTitle, store)
    if (entry.thumbnail !== null) await store.keepThumbnail(copyId, entry.thumbnail)
    onChanged(copyTitle)
  }
  const saveCopy = async () => {
    const project = await store.load(id)
    if (!project) return
    const { name, noted } = await saveFileCopy(project, { store, today })
    await noted
    onChanged(frame.exported(name))
  }
  const takeBack = async () => {
    await store.takeFromBin(id)
    onChanged(library.restored(title))
  }
  const bin = async () => {
    await store.moveToBin(id)
    onChanged(library.binned(title), () => attempt(takeBack))
  }
  /** What fails is said where what is done is. */
  const attempt = (act: () => Promise<void>) => {
    act().catch((error: unknown) => onChanged(Object.values(storage[faultIn(error)]).join(' ')))
  }
  if (isDamaged) {
    return <DamagedCard entry={entry} onChanged={onChanged} onBin={() => attempt(bin)} />
  }

  return (
    <li className={styles['card']}>
      <a
        href={hashOf({ screen: 'project', projectId: id, room: 'story' })}
        className={styles['open']}
      >
        <span className={styles['thumbnail']}>
          {entry.thumbnail === null ? library.emptyChain : <img src={entry.thumbnail} alt="" />}
        </span>
        <span className={styles['title']}>{title || frame.untitledProject}</span>
      </a>
      <div className={styles['facts']}>
        {entry.territory === '' ? null : <p>{entry.territory}</p>}
        <p>
          {frame.events(entry.eventCount)} · {frame.effects(entry.effectCount)} ·{' '}
          {frame.links(entry.linkCount)}
        </p>
        <p className={styles['soft']}>
          {library.changed(ago(entry.changedAt, now, spoken))}
          <br />
          {entry.copiedAt === null
            ? library.neverCopied
            : library.copiedAt(ago(entry.copiedAt, now, spoken))}
        </p>
      </div>
      <div className={styles['menu']}>
        <ActionMenu
          label={library.actionsFor(title)}
          trigger={
            <IconButton label={library.actionsFor(title)}>
              <Ellipsis size={20} aria-hidden />
            </IconButton>
          }
          groups={[
            {
              actions: [
                { id: 'rename', label: library.rename, onAction: () => setRenaming(true) },
                { id: 'duplicate', label: library.duplicate, onAction: () => attempt(duplicate) },
                { id: 'copy', label: library.fileCopy, onAction: () => attempt(saveCopy) },
                { id: 'versions', label: history.open, onAction: () => setShowingVersions(true) },
                { id: 'bin', label: library.toBin, onAction: () => attempt(bin) },
              ],
            },
          ]}
        />
      </div>
      {isShowingVersions ? (
        <StoredVersions id={id} onClose={() => setShowingVersions(false)} onChanged={onChanged} />
      ) : null}
      {isRenaming ? (
        <RenameDialog
          title={title}
          onClose={() => setRenaming(false)}
          onRename={(newTitle) => attempt(() => rename(newTitle))}
        />
      ) : null}
    </li>
  )
}

type RenameProps = {
  readonly title: string
  readonly onClose: () => void
  readonly onRename: (title: string) => void
}

function RenameDialog({ title, onClose, onRename }: RenameProps) {
  const { library, frame } = useWords()
  const [text, setText] = useState(title)
  return (
    <Dialog
      title={library.rename.replace('…', '')}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          if (text.trim() !== '' && text !== title) onRename(text.trim())
        }}
      >
        <TextField label={library.newProjectTitle} value={text} autoFocus onChange={setText} />
        <div className={styles['foot']}>
          <Button onPress={onClose}>{frame.cancel}</Button>
          <Button look="primary" type="submit">
            {library.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
