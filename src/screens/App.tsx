import { Component, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'

import { askToKeep } from '../browser/keeping.ts'
import { type Fault, faultIn } from '../session/faults.ts'
import { keepPointsOf } from '../session/automaticPoints.ts'
import { openSession, type Session } from '../session/session.ts'
import { Button } from '../ui/Button.tsx'
import styles from './App.module.css'
import { useServices } from './context/services.ts'
import { SessionContext } from './context/session.ts'
import { useWords } from './context/words.tsx'
import { CopyKeeper } from './frame/copies/CopyKeeper.tsx'
import { FileDrop } from './frame/FileDrop.tsx'
import { ProjectFrame } from './frame/ProjectFrame.tsx'
import { saveFileCopy } from './frame/saveFileCopy.ts'
import { ThumbnailTaker } from './frame/ThumbnailTaker.tsx'
import { LibraryRoom } from './library/LibraryRoom.tsx'
import { OutcomesRoom } from './outcomes/OutcomesRoom.tsx'
import { goTo, type RoomName, useRoute } from './route.ts'
import { StoryRoom } from './story/StoryRoom.tsx'

/** React Flow is heavy: it comes with the room that draws with it. */
const ChainRoom = lazy(async () => ({ default: (await import('./chain/ChainRoom.tsx')).ChainRoom }))

/** The app: the library, or an open project in one of its rooms. */
export function App() {
  const route = useRoute()
  return (
    <>
      {route.screen === 'library' ? (
        <LibraryRoom />
      ) : (
        <OpenProject key={route.projectId} id={route.projectId} room={route.room} />
      )}
      <FileDrop />
      <CopyKeeper />
    </>
  )
}

type Opening = Session | Fault | 'opening' | 'missing'

function OpenProject({ id, room }: { readonly id: string; readonly room: RoomName }) {
  const { frame, storage } = useWords()
  const { store, tabs } = useServices()
  const [opening, setOpening] = useState<Opening>('opening')
  useEffect(() => {
    let isCurrent = true
    let session: Session | null = null
    let stopKeeping = () => {}
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
  if (opening === 'missing') return <Message title={frame.notFound} hint={frame.notFoundHint} />
  if (typeof opening === 'string') {
    return <Message title={storage[opening].what} hint={storage[opening].next} />
  }
  return (
    <SessionContext value={opening}>
      <BrokenScreen key={room} fallback={<Broken session={opening} />}>
        <ProjectFrame room={room}>
          <Suspense fallback={<p className={styles['message']}>{frame.opening}</p>}>
            {room === 'story' ? <StoryRoom /> : null}
            {room === 'outcomes' ? <OutcomesRoom /> : null}
            {room === 'chain' ? <ChainRoom /> : null}
          </Suspense>
        </ProjectFrame>
      </BrokenScreen>
      {/* Apart: going to another room takes no new picture, and a picture that fails breaks no room. */}
      <BrokenScreen fallback={null}>
        <ThumbnailTaker />
      </BrokenScreen>
    </SessionContext>
  )
}

function Message({ title, hint }: { readonly title: string; readonly hint: string }) {
  const { frame } = useWords()
  return (
    <main className={styles['message']}>
      <h1>{title}</h1>
      <p>{hint}</p>
      <Button look="primary" onPress={() => goTo({ screen: 'library' })}>
        {frame.backToProjects}
      </Button>
    </main>
  )
}

/** A screen that broke still gives the data. */
function Broken({ session }: { readonly session: Session }) {
  const { frame } = useWords()
  const services = useServices()
  const save = () => void saveFileCopy(session.state.getState().project, services)
  return (
    <main className={styles['message']}>
      <h1>{frame.broken}</h1>
      <p>{frame.brokenHint}</p>
      <Button look="primary" onPress={save}>
        {frame.downloadMyData}
      </Button>
      <Button onPress={() => goTo({ screen: 'library' })}>{frame.backToProjects}</Button>
    </main>
  )
}

type BrokenProps = { readonly children: ReactNode; readonly fallback: ReactNode }

/** Catches what breaks while a screen is drawn. React asks for a class here. */
class BrokenScreen extends Component<BrokenProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children
  }
}
