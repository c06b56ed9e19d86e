import { useState } from 'react'

import { newId } from '../../domain/project/ids.ts'
import { newProject } from '../../domain/project/newRecords.ts'
import type { Project, ProjectInfo } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './library.module.css'

type Props = {
  readonly onClose: () => void
  readonly onCreate: (project: Project) => Promise<void>
}

/** A title is all it takes; the rest can wait. */
export function NewProjectDialog({ onClose, onCreate }: Props) {
  const { library, frame } = useWords()
  const language = useLanguage()
  const [title, setTitle] = useState('')
  const [territory, setTerritory] = useState('')
  const [use, setUse] = useState<ProjectInfo['use']>('both')
  const create = () => {
    const blank = newProject(newId(), title.trim() || frame.untitledProject)
    void onCreate({ ...blank, info: { ...blank.info, territory: territory.trim(), use, language } })
  }
  return (
    <Dialog title={library.newProject} closeLabel={frame.close} isOpen onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          create()
        }}
      >
        <TextField
          label={library.newProjectTitle}
          value={title}
          placeholder={library.newProjectPlaceholder}
          autoFocus
          isLarge
          onChange={setTitle}
        />
        <TextField
          label={library.territory}
          value={territory}
          placeholder={library.territoryPlaceholder}
          onChange={setTerritory}
        />
        <ChoiceField
          label={library.use}
          value={use}
          choices={[
            { value: 'both', label: library.useBoth },
            { value: 'retrospective', label: library.useRetrospective },
            { value: 'prospective', label: library.useProspective },
          ]}
          onChange={setUse}
        />
        <div className={styles['foot']}>
          <Button onPress={onClose}>{frame.cancel}</Button>
          <Button look="primary" type="submit">
            {library.create}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
