import { CircleHelp, Files, FileUp, Moon, Plus, Sun, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'

import { hadProjects, isKept, noteProjects } from '../../browser/keeping.ts'
import { unlessOpen } from '../../browser/openProjects.ts'
import type { Id } from '../../domain/project/ids.ts'
import { emptyBin } from '../../session/bin.ts'
import { changedSinceCopy } from '../../session/copyReminder.ts'
import { faultIn } from '../../session/faults.ts'
import type { LibraryEntry } from '../../session/projectStore.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useCopies } from '../context/copies.ts'
import { useServices } from '../context/services.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { LibraryReminder } from '../frame/copies/CopyReminder.tsx'
import { CopiesWindow, InsideFile } from '../frame/copies/lazyDialogs.tsx'
import { HelpDialog } from '../frame/HelpDialog.tsx'
import { Notice, type Said } from '../frame/Notice.tsx'
import { pickProjectFile } from '../frame/pickProjectFile.ts'
import { useOpenFile } from '../frame/useOpenFile.ts'
import { BinDialog } from './BinDialog.tsx'
import { Examples } from './Examples.tsx'
import styles from './library.module.css'
import { NewProjectDialog } from './NewProjectDialog.tsx'
import { ProjectCard } from './ProjectCard.tsx'

/** « Mes projets »: what is on this device, and the ways in. */
export function LibraryRoom() {
  const { library, frame, storage, copies } = useWords()
  const language = useLanguage()
  const { store, tabs, copies: copyWatch, theme, setTheme, setLanguage, now } = useServices()
  const { open, keep, problem, setProblem, inside, closeInside } = useOpenFile()
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null)
  const [damagedIds, setDamagedIds] = useState<readonly Id[]>([])
  const [dialog, setDialog] = useState<'new' | 'bin' | 'help' | 'copies' | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [kept, setKept] = useState<boolean | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const refresh = useCallback(() => {
    const show = (found: readonly LibraryEntry[]) => {
      setEntries(found)
      if (found.length > 0) noteProjects(true)
      else if (hadProjects()) setProblem(`${storage.emptied.what} ${storage.emptied.next}`)
    }
    const list = async () => {
      const found = await store.list()
      show(found)
      if (await emptyBin(found, store, now(), unlessOpen)) show(await store.list())
    }
    list().catch((error: unknown) => {
      setEntries((shown) => shown ?? [])
      setProblem(Object.values(storage[faultIn(error)]).join(' '))
    })
  }, [store, storage, setProblem, now])
  useEffect(refresh, [refresh])
  useEffect(() => void isKept().then(setKept), [])
  // Each project is read for it: once, not each time another tab changes one. What fails is said by the list.
  useEffect(() => void store.damaged().then(setDamagedIds, () => undefined), [store])
  useEffect(() => tabs.listen(refresh), [tabs, refresh])
  // Copies made and projects restored, from here or from the folder.
  useEffect(
    () =>
      copyWatch.state.subscribe((known, before) => known.entries !== before.entries && refresh()),
    [copyWatch, refresh],
  )

  const projects = entries?.filter((entry) => entry.binnedAt === null) ?? []
  const binned = entries?.filter((entry) => entry.binnedAt !== null) ?? []
  const memory = useCopies((known) => known.memory)
  const toCopy = projects.filter((entry) => changedSinceCopy(entry, memory)).length
  const close = () => setDialog(null)
  const unsay = useCallback(() => setSaid(null), [])
  const after = (sentence: string, back?: () => void) => {
    const wayBack = back ? { back: { label: frame.undo, go: back } } : {}
    setSaid(sentence === '' ? null : { sentence, ...wayBack })
    refresh()
  }
  // When what had the focus is gone (a card put in the bin), it goes to the title of the page.
  useEffect(() => {
    if (said !== null && document.activeElement === document.body) heading.current?.focus()
  }, [entries, said])
  const pick = async () => {
    const file = await pickProjectFile()
    if (file) await open(file)
  }

  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <img src="./icons/icon.svg" alt="" width="32" height="32" />
        <p className={styles['brand']}>{frame.appName}</p>
        <Button look="quiet" onPress={() => setLanguage(language === 'fr' ? 'en' : 'fr')}>
          <span lang={language === 'fr' ? 'en' : 'fr'}>{frame.language}</span>
        </Button>
        <IconButton
          label={theme === 'dark' ? frame.themeLight : frame.themeDark}
          onPress={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          {theme === 'dark' ? <Sun size={20} aria-hidden /> : <Moon size={20} aria-hidden />}
        </IconButton>
        <IconButton label={frame.help} onPress={() => setDialog('help')}>
          <CircleHelp size={20} aria-hidden />
        </IconButton>
      </header>

      <LibraryReminder onAnswered={() => heading.current?.focus()} />
      <main className={styles['main']}>
        <div className={styles['welcome']}>
          {projects.length === 0 && !hadProjects() ? (
            <>
              <h1 ref={heading} tabIndex={-1}>
                {library.welcome}
              </h1>
              <p>{library.welcomeHint}</p>
            </>
          ) : (
            <h1 ref={heading} tabIndex={-1}>
              {frame.myProjects}
            </h1>
          )}
          <div className={styles['ways']}>
            <Button look="primary" onPress={() => setDialog('new')}>
              <Plus size={20} aria-hidden />
              {library.newProject}
            </Button>
            <Button onPress={() => void pick()}>
              <FileUp size={20} aria-hidden />
              {library.openFile}
            </Button>
            {projects.length === 0 ? null : (
              <Button look="quiet" onPress={() => setDialog('copies')}>
                <Files size={18} aria-hidden />
                {copies.waiting(toCopy)}
              </Button>
            )}
            {binned.length === 0 ? null : (
              <Button look="quiet" onPress={() => setDialog('bin')}>
                <Trash2 size={18} aria-hidden />
                {library.bin} ({binned.length})
              </Button>
            )}
          </div>
          <p className={styles['soft']}>{library.dropHere}</p>
          <div role="alert">
            {problem === null ? null : <p className={styles['problem']}>{problem}</p>}
          </div>
        </div>
        {projects.length === 0 ? null : (
          <ul className={styles['cards']} aria-label={frame.myProjects}>
            {projects.map((entry) => (
              <ProjectCard
                key={entry.id}
                entry={entry}
                isDamaged={damagedIds.includes(entry.id)}
                onChanged={after}
              />
            ))}
          </ul>
        )}
        {entries === null ? null : <Examples onOpen={keep} onProblem={setProblem} />}
        {kept === null || projects.length === 0 ? null : (
          <p className={styles['soft']}>{kept ? storage.promised : storage.notPromised}</p>
        )}
        <p className={styles['soft']}>{library.privacy}</p>
      </main>

      <Notice said={said} onEnd={unsay} />
      {dialog === 'new' ? <NewProjectDialog onClose={close} onCreate={keep} /> : null}
      {dialog === 'bin' ? <BinDialog entries={binned} onClose={close} onChanged={after} /> : null}
      {dialog === 'copies' ? <CopiesWindow onClose={close} /> : null}
      <InsideFile inside={inside} onClose={closeInside} />
      {dialog === 'help' ? <HelpDialog onClose={close} /> : null}
    </div>
  )
}
