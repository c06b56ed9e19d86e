import { Ellipsis, TriangleAlert } from 'lucide-react'
import { useState } from 'react'

import type { LibraryEntry } from '../../session/projectStore.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { useServices } from '../context/services.ts'
import { useWords } from '../context/words.tsx'
import { saveRawData } from '../frame/saveRawData.ts'
import { hashOf } from '../route.ts'
import styles from './library.module.css'
import { StoredVersions } from './StoredVersions.tsx'

type Props = {
  readonly entry: LibraryEntry
  /** Called with the sentence to say once something was done. */
  readonly onChanged: (sentence: string, back?: () => void) => void
  readonly onBin: () => void
}

/** A project that cannot be opened as it is: the others are fine, and there are ways on. */
export function DamagedCard({ entry, onChanged, onBin }: Props) {
  const words = useWords()
  const { library, frame, history, storage } = words
  const services = useServices()
  const [isShowingVersions, setShowingVersions] = useState(false)
  const title = entry.title || frame.untitledProject
  const saveRaw = async () => onChanged(frame.exported(await saveRawData([entry], words, services)))
  return (
    <li className={styles['card']}>
      <a
        href={hashOf({ screen: 'project', projectId: entry.id, room: 'story' })}
        className={styles['open']}
      >
        <span className={styles['thumbnail']}>
          <TriangleAlert size={32} aria-hidden />
        </span>
        <span className={styles['title']}>{title}</span>
      </a>
      <div className={styles['facts']}>
        <p>{storage.damaged.what}</p>
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
                {
                  id: 'versions',
                  label: history.open,
                  onAction: () => setShowingVersions(true),
                },
                { id: 'raw', label: frame.rawData, onAction: () => void saveRaw() },
                { id: 'bin', label: library.toBin, onAction: onBin },
              ],
            },
          ]}
        />
      </div>
      {isShowingVersions ? (
        <StoredVersions
          id={entry.id}
          onClose={() => setShowingVersions(false)}
          onChanged={onChanged}
        />
      ) : null}
    </li>
  )
}
