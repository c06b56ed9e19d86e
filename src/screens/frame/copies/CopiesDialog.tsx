import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useAgo, useCopies } from '../../context/copies.ts'
import { useWords } from '../../context/words.tsx'
import styles from './copies.module.css'
import { FolderSection } from './FolderSection.tsx'
import { useCopyAll } from './useCopyAll.ts'

type Props = {
  readonly onClose: () => void
  /** The open project, if one is. */
  readonly project?: {
    readonly id: string
    readonly saveCopy: () => void
    readonly openNameless: () => void
  }
}

/** All about copies: of this project, of all, and the folder that receives them. */
export function CopiesDialog({ onClose, project }: Props) {
  const { copies, frame } = useWords()
  const ago = useAgo()
  const entries = useCopies((known) => known.entries) ?? []
  const own = entries.find(({ id }) => id === project?.id)
  const count = entries.filter(({ binnedAt }) => binnedAt === null).length
  const all = useCopyAll()
  return (
    <Dialog title={copies.title} closeLabel={frame.close} isOpen onClose={onClose}>
      <div className={styles['sections']}>
        {project ? (
          <section>
            <h3>{copies.thisProject}</h3>
            <p>
              {own?.copiedAt ? copies.lastCopy(ago(own.copiedAt)) : copies.neverCopied}{' '}
              {copies.whatFor}
            </p>
            <div className={styles['ways']}>
              <Button look="primary" onPress={project.saveCopy}>
                {frame.fileCopy}
              </Button>
              <Button onPress={project.openNameless}>{copies.nameless}</Button>
            </div>
          </section>
        ) : null}
        <section>
          <h3>{copies.allProjects}</h3>
          <p>{copies.allHint(count)}</p>
          <div className={styles['ways']}>
            <Button
              look={project ? 'outlined' : 'primary'}
              isDisabled={count === 0}
              onPress={all.start}
            >
              {copies.copyAll}
            </Button>
          </div>
          <p role="status" className={styles['said']}>
            {all.said}
          </p>
        </section>
        <FolderSection />
      </div>
    </Dialog>
  )
}
