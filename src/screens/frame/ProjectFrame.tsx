import { ChevronDown, ChevronLeft, CircleHelp, Ellipsis, Search } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'

import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useServices } from '../context/services.ts'
import { useSession, useSessionState } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { duplicateSelected } from '../panel/duplicateSelected.ts'
import { goTo, hashOf, type RoomName } from '../route.ts'
import { Announcer } from './Announcer.tsx'
import { type Command, CommandPalette } from './CommandPalette.tsx'
import { CopyAge } from './copies/CopyAge.tsx'
import { ProjectReminder } from './copies/CopyReminder.tsx'
import { ProjectCopies } from './copies/lazyDialogs.tsx'
import styles from './frame.module.css'
import { goToCapture } from './goToCapture.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { ProjectVersions } from './history/ProjectVersions.tsx'
import { offerRows } from './import/offerRows.ts'
import { ProjectImport } from './import/ProjectImport.tsx'
import { offerMerge } from './merge/offerMerge.ts'
import { ProjectMerge } from './merge/ProjectMerge.tsx'
import noticeStyles from './notice.module.css'
import { PeopleWindow } from './peopleWindows.tsx'
import { PictureWindow } from './pictures/PictureWindow.tsx'
import { partCommands } from './partCommands.ts'
import { pickProjectFile } from './pickProjectFile.ts'
import { ProjectDialog } from './ProjectDialog.tsx'
import { RepertoireWindow } from './repertoire/RepertoireWindow.tsx'
import { SaveState } from './SaveState.tsx'
import { UndoButtons } from './UndoButtons.tsx'
import { useFileCopy } from './useFileCopy.ts'
import { useShortcuts } from './useShortcuts.ts'
import { viewCommands } from './viewCommands.ts'
import { Whereabouts } from './Whereabouts.tsx'

/** The commands of the « … » menu, in groups. */
const MORE = [
  ['project', 'actors', 'workSessions', 'repertoire'],
  ['rows', 'merge', 'keepMoment', 'versions'],
  ['theme', 'language'],
]

type Props = { readonly room: RoomName; readonly children: ReactNode }

/** What is always there around a room: title, steps, undo, saving, export, find, help. */
export function ProjectFrame({ room, children }: Props) {
  const {
    chain,
    frame,
    learn,
    story,
    actors,
    workSessions,
    history,
    copies,
    merge,
    rows,
    printing,
    ownRepertoire,
  } = useWords()
  const language = useLanguage()
  const session = useSession()
  const projectId = useSessionState(({ project }) => project.id)
  const { title } = useShownProject().info
  const { theme, setTheme, setLanguage } = useServices()
  const [open, setOpen] = useState<
    | 'help'
    | 'commands'
    | 'project'
    | 'actors'
    | 'picture'
    | 'workSessions'
    | 'keepMoment'
    | 'versions'
    | 'copies'
    | 'nameless'
    | 'repertoire'
    | null
  >(null)
  const { saveCopy, status, say } = useFileCopy()
  const close = () => setOpen(null)
  const rooms: readonly (readonly [RoomName, string, string])[] = [
    ['story', frame.story, frame.story],
    ['outcomes', frame.outcomes, frame.outcomesShort],
    ['chain', frame.chain, frame.chain],
    ['learn', frame.learn, frame.learn],
    ['report', frame.report, frame.report],
  ]

  const exports = [
    {
      id: 'copy',
      label: frame.fileCopy,
      hint: frame.fileCopyHint,
      shortcut: 'Ctrl+S',
      onAction: saveCopy,
    },
    {
      id: 'picture',
      label: printing.open,
      hint: printing.openHint,
      onAction: () => setOpen('picture'),
    },
    {
      id: 'nameless',
      label: copies.nameless,
      hint: copies.namelessHint,
      onAction: () => setOpen('nameless'),
    },
    { id: 'copies', label: copies.open, onAction: () => setOpen('copies') },
  ]
  const commands: Command[] = [
    ...rooms.map(([name, label]) => ({
      id: name,
      label,
      isRoom: true,
      run: () => goTo({ screen: 'project', projectId, room: name }),
    })),
    ...partCommands(projectId, learn),
    ...(room === 'chain' ? viewCommands(chain) : []),
    { id: 'capture', label: story.capture, shortcut: 'N', run: () => goToCapture(projectId) },
    { id: 'undo', label: frame.undo, shortcut: 'Ctrl+Z', run: session.undo },
    { id: 'redo', label: frame.redo, shortcut: 'Ctrl+Y', run: session.redo },
    ...exports.map(({ id, label, onAction }) => ({ id, label, run: onAction })),
    { id: 'project', label: frame.editProject, run: () => setOpen('project') },
    { id: 'rows', label: rows.open, run: () => offerRows(null) },
    { id: 'keepMoment', label: history.keep, run: () => setOpen('keepMoment') },
    { id: 'versions', label: history.open, run: () => setOpen('versions') },
    {
      id: 'merge',
      label: merge.open,
      run: () => void pickProjectFile().then((file) => file && offerMerge(file)),
    },
    { id: 'actors', label: actors.title, run: () => setOpen('actors') },
    { id: 'workSessions', label: workSessions.title, run: () => setOpen('workSessions') },
    { id: 'repertoire', label: ownRepertoire.open, run: () => setOpen('repertoire') },
    {
      id: 'theme',
      label: theme === 'dark' ? frame.themeLight : frame.themeDark,
      run: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
    },
    {
      id: 'language',
      label: frame.language,
      run: () => setLanguage(language === 'fr' ? 'en' : 'fr'),
    },
    { id: 'help', label: frame.help, shortcut: '?', run: () => setOpen('help') },
    { id: 'library', label: frame.backToProjects, run: () => goTo({ screen: 'library' }) },
  ]

  const shortcuts = useMemo(
    () => ({
      'Mod+z': session.undo,
      'Mod+Shift+z': session.redo,
      'Mod+y': session.redo,
      'Mod+k': () => setOpen('commands'),
      'Mod+f': () => setOpen('commands'),
      'Mod+s': saveCopy,
      'Mod+d': () => duplicateSelected(session),
      '?': () => setOpen('help'),
      n: () => goToCapture(projectId),
      Escape: () => session.select(null),
    }),
    [session, saveCopy, projectId],
  )
  useShortcuts(shortcuts)

  return (
    <div className={styles['frame']}>
      <a href="#content" className={styles['skip']} onClick={skipToContent}>
        {frame.skipToContent}
      </a>
      <header className={styles['header']}>
        <a href={hashOf({ screen: 'library' })} className={styles['back']}>
          <ChevronLeft size={18} aria-hidden />
          <span>{frame.myProjects}</span>
        </a>
        <div className={styles['name']}>
          <h1>
            <Button
              look="quiet"
              aria-label={`${title} – ${frame.editProject}`}
              onPress={() => setOpen('project')}
            >
              <span>{title || frame.untitledProject}</span>
            </Button>
          </h1>
          <SaveState saveCopy={saveCopy} />
          <CopyAge onOpen={() => setOpen('copies')} />
        </div>
        <nav aria-label={frame.rooms} className={styles['rooms']}>
          {rooms.map(([name, label, short]) => (
            <a
              key={name}
              href={hashOf({ screen: 'project', projectId, room: name })}
              aria-current={name === room ? 'page' : undefined}
              aria-label={label}
            >
              {short}
            </a>
          ))}
        </nav>
        <div className={styles['tools']}>
          <UndoButtons />
          <IconButton label={frame.commands} onPress={() => setOpen('commands')}>
            <Search size={20} aria-hidden />
          </IconButton>
          <IconButton label={frame.help} onPress={() => setOpen('help')}>
            <CircleHelp size={20} aria-hidden />
          </IconButton>
          <ActionMenu
            label={frame.exportMenu}
            trigger={
              <Button>
                {frame.exportMenu}
                <ChevronDown size={16} aria-hidden />
              </Button>
            }
            groups={[{ actions: exports }]}
          />
          <ActionMenu
            label={frame.moreActions}
            trigger={
              <IconButton label={frame.moreActions}>
                <Ellipsis size={20} aria-hidden />
              </IconButton>
            }
            groups={MORE.map((ids) => ({
              actions: commands
                .filter(({ id }) => ids.includes(id))
                .map(({ id, label, run }) => ({ id, label, onAction: run })),
            }))}
          />
        </div>
      </header>
      <div>
        <Whereabouts saveCopy={saveCopy} />
        <ProjectReminder id={projectId} saveCopy={saveCopy} onAnswered={focusContent} />
      </div>
      <main id="content" tabIndex={-1} className={styles['content']}>
        {children}
      </main>
      <div className={noticeStyles['notices']}>
        <Announcer />
        {status === null ? null : (
          <div role="status" className={noticeStyles['notice']}>
            {status}
          </div>
        )}
      </div>
      {open === 'help' ? <HelpDialog onClose={close} /> : null}
      {open === 'commands' ? <CommandPalette commands={commands} onClose={close} /> : null}
      <ProjectVersions
        shown={open === 'versions' || open === 'keepMoment' ? open : null}
        onClose={close}
      />
      <ProjectCopies
        shown={open === 'copies' || open === 'nameless' ? open : null}
        saveCopy={saveCopy}
        onNameless={() => setOpen('nameless')}
        onSaved={(name) => say(frame.exported(name))}
        onClose={close}
      />
      <PictureWindow
        isShown={open === 'picture'}
        onClose={close}
        onSaved={(name) => say(frame.exported(name))}
      />
      <ProjectMerge />
      <ProjectImport takesPaste={room === 'story'} />
      <RepertoireWindow isShown={open === 'repertoire'} onClose={close} />
      {open === 'project' ? <ProjectDialog onClose={close} /> : null}
      <PeopleWindow
        shown={open === 'actors' || open === 'workSessions' ? open : null}
        onClose={close}
      />
    </div>
  )
}

/** The address is already used to say the room: the link moves the focus without touching it. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  focusContent()
}

function focusContent(): void {
  document.querySelector<HTMLElement>('#content')?.focus()
}
