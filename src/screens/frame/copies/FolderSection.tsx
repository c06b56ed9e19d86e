import { useState } from 'react'

import { hasFolders } from '../../../browser/copyFolder.ts'
import { Button } from '../../../ui/Button.tsx'
import { useCopies } from '../../context/copies.ts'
import { useServices } from '../../context/services.ts'
import { useWords } from '../../context/words.tsx'
import styles from './copies.module.css'
import { copyToFolder, forgetFolder, takeNewFolder } from './folderCopies.ts'

/** The folder that receives copies: choosing it, how it is doing, and letting go of it. */
export function FolderSection() {
  const { copies } = useWords()
  const services = useServices()
  const folder = useCopies((known) => known.folder)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const act = (gesture: () => Promise<void>) => () => {
    if (isBusy) return
    setBusy(true)
    setProblem('')
    gesture()
      .catch(() => setProblem(copies.notCopied))
      .finally(() => setBusy(false))
  }
  const copyNow = act(() => copyToFolder(services, { ask: true }))
  const choose = act(() => takeNewFolder(services))
  return (
    <section>
      <h3>{copies.folder}</h3>
      <p>{copies.folderHint}</p>
      <p role="status" className={styles['said']}>
        {problem || (folder && copies.folderState[folder.state](folder.name))}
      </p>
      {hasFolders() ? (
        <div className={styles['ways']}>
          {folder === null ? (
            <Button onPress={choose}>{copies.chooseFolder}</Button>
          ) : (
            <>
              <Button onPress={copyNow}>
                {folder.state === 'asking' ? copies.allowAgain : copies.copyNow}
              </Button>
              <Button onPress={choose}>{copies.changeFolder}</Button>
              <Button look="link" onPress={act(() => forgetFolder(services))}>
                {copies.forgetFolder}
              </Button>
            </>
          )}
        </div>
      ) : (
        <p className={styles['soft']}>{copies.noFolders}</p>
      )}
    </section>
  )
}
