import { useState } from 'react'

import { faultIn } from '../session/faults.ts'
import { Button } from '../ui/Button.tsx'
import { BrokenScreen } from './BrokenScreen.tsx'
import { useServices } from './context/services.ts'
import { useWords } from './context/words.tsx'
import { CopyKeeper } from './frame/copies/CopyKeeper.tsx'
import { FileDrop } from './frame/FileDrop.tsx'
import { saveRawData } from './frame/saveRawData.ts'
import { LibraryRoom } from './library/LibraryRoom.tsx'
import { Message } from './Message.tsx'
import { OpenProject } from './OpenProject.tsx'
import { useRoute } from './route.ts'

/** The app: the library, or an open project in one of its rooms. */
export function App() {
  const route = useRoute()
  return (
    <>
      <BrokenScreen
        key={route.screen === 'library' ? '' : route.projectId}
        fallback={<BrokenApp />}
      >
        {route.screen === 'library' ? (
          <LibraryRoom />
        ) : (
          <OpenProject key={route.projectId} id={route.projectId} room={route.room} />
        )}
      </BrokenScreen>
      <BrokenScreen fallback={null}>
        <FileDrop />
        <CopyKeeper />
      </BrokenScreen>
    </>
  )
}

/** What is around the projects broke: all of them can be taken away, and the page begun again. */
function BrokenApp() {
  const words = useWords()
  const { frame } = words
  const services = useServices()
  const [said, setSaid] = useState('')
  const save = async () => {
    const { copyAll } = await import('./frame/copies/copyAll.ts')
    setSaid(await copyAll(words, services, () => {}))
  }
  const saveRaw = async () => {
    const name = await saveRawData(await services.store.list(), words, services)
    setSaid(frame.exported(name))
  }
  const fail = (error: unknown) => setSaid(Object.values(words.storage[faultIn(error)]).join(' '))
  return (
    <Message title={frame.broken} hint={frame.brokenAllHint}>
      <Button look="primary" onPress={() => void save().catch(fail)}>
        {frame.downloadMyData}
      </Button>
      <Button onPress={() => void saveRaw().catch(fail)}>{frame.rawData}</Button>
      <Button onPress={() => location.reload()}>{frame.reload}</Button>
      <p role="status">{said}</p>
    </Message>
  )
}
