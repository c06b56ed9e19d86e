import { useState } from 'react'

import { download, pickFile, readBytes } from '../../../browser/files.ts'
import { noticeOf } from '../../../content/repertoire/notice.ts'
import { addOutcome } from '../../../domain/edits/outcomeEdits.ts'
import { editProject } from '../../../domain/edits/projectEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newOutcome } from '../../../domain/project/newRecords.ts'
import { fileName } from '../../../files/fileName.ts'
import {
  LARGEST_REPERTOIRE,
  readRepertoire,
  REPERTOIRE_EXTENSION,
  type RepertoireFile,
  type RepertoireProblem,
  writeRepertoire,
} from '../../../files/repertoireFile.ts'
import { nextNumber } from '../../../content/repertoire/inProject.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DraftField } from '../../../ui/Field.tsx'
import { useServices } from '../../context/services.ts'
import { useProject, useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { UndoButtons } from '../UndoButtons.tsx'
import { OutcomeForm } from './OutcomeForm.tsx'
import styles from './repertoire.module.css'
import { RepertoireList } from './RepertoireList.tsx'
import { TakePreview } from './TakePreview.tsx'

type Props = { readonly firstId: Id | null; readonly onClose: () => void }

type Refused = { readonly file: string; readonly problem: RepertoireProblem }

/** « Répertoire »: the outcomes in the words of the table, to be saved and shared as a file. */
export function RepertoireDialog({ firstId, onClose }: Props) {
  const { frame, ownRepertoire: words, repertoire: spoken } = useWords()
  const session = useSession()
  const project = useProject()
  const { today } = useServices()
  const [openId, setOpenId] = useState(firstId)
  const [lastId, setLastId] = useState<Id | null>(null)
  const [offered, setOffered] = useState<RepertoireFile | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [said, setSaid] = useState('')
  const { repertoire } = project.info
  const say = (fields: Partial<typeof repertoire>) =>
    session.perform(editProject({ repertoire: { ...repertoire, ...fields } }))

  const save = () => {
    const parts = {
      project: repertoire.name || project.info.title,
      part: words.filePart,
      day: today(),
    }
    const name = fileName(parts, REPERTOIRE_EXTENSION)
    const text = writeRepertoire({ repertoire, outcomes: Object.values(project.outcomes) })
    download(name, new Blob([text], { type: 'application/json' }))
    setSaid(frame.exported(name))
  }
  const pick = async () => {
    const file = await pickFile(`${REPERTOIRE_EXTENSION},.json,application/json`)
    if (!file) return
    const read = readRepertoire(await readBytes(file, LARGEST_REPERTOIRE))
    setSaid('')
    setRefused('problem' in read ? { file: file.name, problem: read.problem } : null)
    setOffered('problem' in read ? null : read)
  }
  const add = (networkFunction: 1 | 2 | 3) => {
    const number = nextNumber(project.outcomes)
    if (number === null) return
    const id = newId()
    session.perform(addOutcome({ ...newOutcome(id), networkFunction, number }))
    setOpenId(id)
  }
  const back = () => {
    setLastId(openId)
    setOpenId(null)
  }
  const isList = offered === null && openId === null
  return (
    <Dialog
      title={words.title}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <UndoButtons />
          {isList ? (
            <>
              <Button onPress={() => void pick()}>{words.take}</Button>
              <Button onPress={save}>{words.save}</Button>
            </>
          ) : null}
          <Button look="primary" onPress={onClose}>
            {frame.done}
          </Button>
        </>
      }
    >
      {offered ? (
        <TakePreview
          offered={offered}
          onBack={() => setOffered(null)}
          onTaken={() => {
            setOffered(null)
            setSaid(words.taken)
          }}
        />
      ) : openId === null ? (
        <div className={styles['window']}>
          <p className={styles['soft']}>{noticeOf(project, spoken).short}</p>
          <div className={styles['whose']}>
            <DraftField
              label={words.name}
              value={repertoire.name}
              placeholder={words.namePlaceholder}
              onDone={(name) => say({ name })}
            />
            <DraftField
              label={words.source}
              value={repertoire.source}
              placeholder={words.sourcePlaceholder}
              onDone={(source) => say({ source })}
            />
          </div>
          {refused === null ? null : (
            <p role="alert" className={styles['problem']}>
              {words.problems[refused.problem.code](
                refused.file,
                'where' in refused.problem ? refused.problem.where : '',
              )}
            </p>
          )}
          <p role="status" className={said === '' ? 'unseen' : styles['soft']}>
            {said}
          </p>
          <RepertoireList lastId={lastId} onOpen={setOpenId} onAdd={add} />
        </div>
      ) : (
        <OutcomeForm key={openId} outcomeId={openId} onBack={back} />
      )}
    </Dialog>
  )
}
