import { useEffect, useState } from 'react'

import { keepOpened } from '../../../session/copies.ts'
import { faultIn } from '../../../session/faults.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useServices } from '../../context/services.ts'
import { useWords } from '../../context/words.tsx'
import { goTo } from '../../route.ts'
import styles from './copies.module.css'
import { type Inside, openInside } from './openInside.ts'

type Props = {
  readonly files: readonly Uint8Array[]
  readonly isWhole: boolean
  readonly onClose: () => void
}

/** The projects of a file of all projects: those that are ticked become new projects here. */
export function InsideDialog({ files, isWhole, onClose }: Props) {
  const { copies: words, frame, storage } = useWords()
  const { store } = useServices()
  const [found, setFound] = useState<readonly Inside[] | null>(null)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [progress, setProgress] = useState('')
  const [problem, setProblem] = useState('')

  useEffect(() => {
    let isCurrent = true
    const say = (done: number, count: number) =>
      isCurrent && setProgress(words.reading(done, count))
    const open = async () => {
      const inside = await openInside(files, store, say)
      if (!isCurrent) return
      setFound(inside)
      setProgress('')
      setChosen(
        inside.filter(({ opened, isHere }) => opened && !isHere).map(({ number }) => number),
      )
    }
    open().catch((error: unknown) => {
      setProgress('')
      setProblem(Object.values(storage[faultIn(error)]).join(' '))
    })
    return () => {
      isCurrent = false
    }
  }, [files, store, words, storage])

  const restore = async () => {
    if (progress !== '') return
    const wanted = (found ?? []).filter(({ number }) => chosen.includes(number))
    setProblem('')
    try {
      for (const [at, { number, opened }] of wanted.entries()) {
        setProgress(words.restoring(at, wanted.length))
        if (opened) await keepOpened(opened, store)
        // Done: were the next one to fail, a second try would not keep it twice.
        setChosen((before) => before.filter((each) => each !== number))
      }
      goTo({ screen: 'library' })
      onClose()
    } catch (error) {
      setProgress('')
      setProblem(Object.values(storage[faultIn(error)]).join(' '))
    }
  }
  const choose = (number: number, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, number] : chosen.filter((each) => each !== number))

  return (
    <Dialog
      title={words.inside}
      closeLabel={frame.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{frame.cancel}</Button>
          <Button
            look="primary"
            isDisabled={chosen.length === 0 && progress === ''}
            onPress={() => void restore()}
          >
            {words.restore(chosen.length)}
          </Button>
        </>
      }
    >
      <div className={styles['sections']}>
        <p>{files.length === 0 ? words.nothingInside : words.insideHint}</p>
        {isWhole ? null : <p className={styles['problem']}>{words.cutOff}</p>}
        <p role="status" className={styles['said']}>
          {progress}
        </p>
        <ul className={styles['list']} aria-label={words.inside}>
          {found?.map((each) => (
            <InsideRow
              key={each.number}
              inside={each}
              isChosen={chosen.includes(each.number)}
              onChoose={(isChosen) => choose(each.number, isChosen)}
            />
          ))}
        </ul>
        <div role="alert">
          {problem === '' ? null : <p className={styles['problem']}>{problem}</p>}
        </div>
      </div>
    </Dialog>
  )
}

type RowProps = {
  readonly inside: Inside
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function InsideRow({ inside, isChosen, onChoose }: RowProps) {
  const { copies, frame } = useWords()
  const { number, title, opened, problem, isHere } = inside
  const events = frame.events(Object.keys(opened?.project.events ?? {}).length)
  const isNewer = problem?.code === 'tooNew'
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={opened === null}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <span>{title || (opened ? frame.untitledProject : copies.nthProject(number))}</span>
      </label>
      <span className={styles['soft']}>
        {opened ? events : isNewer ? copies.unreadableNewer : copies.unreadable}
        {isHere ? ` · ${copies.alreadyHere}` : ''}
      </span>
    </li>
  )
}
