import { useMemo, useState } from 'react'

import { download } from '../../../browser/files.ts'
import { withoutNames } from '../../../domain/names/withoutNames.ts'
import { FILE_EXTENSION, fileName } from '../../../files/fileName.ts'
import { writeProject } from '../../../files/projectFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/Field.tsx'
import { useServices } from '../../context/services.ts'
import { useProject } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import styles from './copies.module.css'

type Props = {
  readonly onClose: () => void
  /** Called with the name of the file once it is handed over. */
  readonly onSaved: (name: string) => void
}

/** « Copie sans noms »: what is hidden and by what, what cannot be known, and further words to hide. */
export function NamelessDialog({ onClose, onSaved }: Props) {
  const { copies, frame } = useWords()
  const { today } = useServices()
  const project = useProject()
  const [kept, setKept] = useState<readonly string[]>([])
  const [typed, setTyped] = useState('')
  const { project: nameless, names } = useMemo(
    () =>
      withoutNames(project, { words: copies.nameWords, kept, alsoHidden: typed.split(/[,;\n]/u) }),
    [project, copies, kept, typed],
  )
  const save = () => {
    const parts = { project: nameless.info.title, part: copies.namelessPart, day: today() }
    const name = fileName(parts, FILE_EXTENSION)
    // Nothing of where it comes from: the versions before this one hold the names.
    download(name, new Blob([writeProject(nameless)], { type: 'application/json' }))
    onClose()
    onSaved(name)
  }
  const choose = (name: string, isHidden: boolean) =>
    setKept(isHidden ? kept.filter((each) => each !== name) : [...kept, name])
  return (
    <Dialog
      title={copies.namelessTitle}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{frame.cancel}</Button>
          <Button look="primary" onPress={save}>
            {copies.saveNameless}
          </Button>
        </>
      }
    >
      <div className={styles['sections']}>
        <p>{copies.namelessWhat}</p>
        <TextField
          label={copies.alsoHide}
          value={typed}
          placeholder={copies.alsoHidePlaceholder}
          hint={copies.namelessLimits}
          onChange={setTyped}
        />
        {names.length === 0 ? (
          <p>{copies.noNames}</p>
        ) : (
          <ul className={styles['list']} aria-label={copies.names}>
            {names.map(({ name, label, count, isHidden, isAsked }) => (
              <li key={`${isAsked} ${name}`}>
                <label>
                  <input
                    type="checkbox"
                    checked={isHidden}
                    disabled={isAsked}
                    onChange={(event) => choose(name, event.target.checked)}
                  />
                  <span>{name}</span>
                </label>
                <span className={styles['soft']}>
                  {isHidden ? copies.replaced(label, count) : copies.leftAsIs}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
