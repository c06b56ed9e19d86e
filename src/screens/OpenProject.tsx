import { useEffect, useState } from 'react'

import { askToKeep } from '../browser/keeping.ts'
import { onLeaving } from '../browser/leaving.ts'
import { holdOpen } from '../browser/openProjects.ts'
import { keepPointsOf } from '../session/automaticPoints.ts'
import { type Fault, faultIn } from '../session/faults.ts'
import { openSession, type Session } from '../session/session.ts'
import { Button } from '../ui/Button.tsx'
import styles from './App.module.css'
import { BrokenScreen } from './BrokenScreen.tsx'
import { useServices } from './context/services.ts'
import { SessionContext } from './context/session.ts'
import { useWords } from './context/words.tsx'
import { ProjectFrame } from './frame/ProjectFrame.tsx'
import { saveFileCopy } from './frame/saveFileCopy.ts'
import { saveRawData } from './frame/saveRawData.ts'
import { ThumbnailTaker } from './frame/ThumbnailTaker.tsx'
import { StoredVersions } from './library/StoredVersions.tsx'
import { Message } from './Message.tsx'
import { useRoom } from './rooms.ts'
import { goTo, type RoomName } from './route.ts'

type Opening = Session | Fault | 'opening' | 'missing'

/** A project on the table, in one of its rooms; or why it cannot be there, and the ways on. */
export function OpenProject({ id, room }: { readonly id: string; readonly room: RoomName }) {
  const { frame, storage } = useWords()
  const { store, tabs } = useServices()
  const [opening, setOpening] = useState<Opening>('opening')
  useEffect(() => {
    let isCurrent = true
    let session: Session | null = null
    let stopKeeping = () => {}
    const letGo = holdOpen(id)
    const stopFlushing = onLeaving(() => session?.flush())
    const open = async () => {
      const start = await store.read(id)
      if (!isCurrent) return
      session = start && openSession(start, store, tabs)
      if (session) stopKeeping = keepPointsOf(session, store)
      setOpening(session ?? 'missing')
      // Asked once there is something of one's own to keep, not at the first glance.
      const stop = session?.state.subscribe(({ lastDeed }) => {
        if (lastDeed === null) return
        stop?.()
        void askToKeep()
      })
    }
    open().catch((error: unknown) => isCurrent && setOpening(faultIn(error)))
    return () => {
      isCurrent = false
      stopKeeping()
      session?.close()
      // What is not written yet may still have to be written in haste.
      void (session?.settled() ?? Promise.resolve()).then(stopFlushing)
      letGo()
    }
  }, [id, store, tabs])
  const title = typeof opening === 'string' ? '' : opening.state.getState().project.info.title
  useEffect(() => {
    document.title = title === '' ? frame.appName : `${title} – ${frame.appName}`
    return () => {
      document.title = frame.appName
    }
  }, [title, frame.appName])

  if (opening === 'opening') return <p className={styles['message']}>{frame.opening}</p>
  if (opening === 'damaged' || opening === 'unreadable') return <Unread id={id} fault={opening} />
  if (opening === 'missing') {
    return (
      <Message title={frame.notFound} hint={frame.notFoundHint}>
        <BackToProjects isFirst />
      </Message>
    )
  }
  if (typeof opening === 'string') {
    return (
      <Message title={storage[opening].what} hint={storage[opening].next}>
        <BackToProjects isFirst />
      </Message>
    )
  }
  return (
    <SessionContext value={opening}>
      <BrokenScreen key={room} fallback={<Broken session={opening} />}>
        <ProjectFrame room={room}>
          <Room name={room} />
        </ProjectFrame>
      </BrokenScreen>
      {/* Apart: going to another room takes no new picture, and a picture that fails breaks no room. */}
      <BrokenScreen fallback={null}>
        <ThumbnailTaker />
      </BrokenScreen>
    </SessionContext>
  )
}

function Room({ name }: { readonly name: RoomName }) {
  const { frame } = useWords()
  return useRoom(name) ?? <p className={styles['message']}>{frame.opening}</p>
}

/** A screen that broke still gives the data, and the versions from before it broke. */
function Broken({ session }: { readonly session: Session }) {
  const { frame } = useWords()
  const services = useServices()
  const { project } = session.state.getState()
  return (
    <Message title={frame.broken} hint={frame.brokenHint}>
      <Button look="primary" onPress={() => void saveFileCopy(project, services)}>
        {frame.downloadMyData}
      </Button>
      <Versions id={project.id} />
      <BackToProjects />
    </Message>
  )
}

/** What is written makes no project that can be shown; nothing of it is lost. */
function Unread({ id, fault }: { readonly id: string; readonly fault: Fault }) {
  const words = useWords()
  const services = useServices()
  const save = async () => {
    const entry = (await services.store.list()).find((each) => each.id === id)
    await saveRawData([{ id, title: entry?.title ?? '' }], words, services)
  }
  return (
    <Message title={words.storage[fault].what} hint={words.storage[fault].next}>
      <Versions id={id} />
      <Button onPress={() => void save()}>{words.frame.rawData}</Button>
      <BackToProjects />
    </Message>
  )
}

/** The earlier versions, from outside the project. What they are opened as is another project. */
function Versions({ id }: { readonly id: string }) {
  const { history } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{history.open}</Button>
      {isOpen ? (
        <StoredVersions
          id={id}
          onClose={() => setOpen(false)}
          onChanged={() => location.reload()}
        />
      ) : null}
    </>
  )
}

function BackToProjects({ isFirst = false }: { readonly isFirst?: boolean }) {
  const { frame } = useWords()
  return (
    <Button look={isFirst ? 'primary' : 'outlined'} onPress={() => goTo({ screen: 'library' })}>
      {frame.backToProjects}
    </Button>
  )
}
