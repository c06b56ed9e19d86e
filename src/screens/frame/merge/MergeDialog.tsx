import { useMemo, useState } from 'react'

import { changeBetween } from '../../../domain/changes/change.ts'
import type { Answer } from '../../../domain/merge/conflict.ts'
import { settled } from '../../../domain/merge/merge.ts'
import { faultIn } from '../../../session/faults.ts'
import { mergeIn } from '../../../session/merging.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useServices } from '../../context/services.ts'
import { useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { MergeOverview } from './MergeOverview.tsx'
import { MergeQuestion } from './MergeQuestion.tsx'
import { MergeSummary } from './MergeSummary.tsx'
import styles from './merge.module.css'
import { tellingOf } from './questionWords.ts'
import { RestMenu } from './RestMenu.tsx'
import { type Compared, useOtherCopy } from './useOtherCopy.ts'

type Props = {
  readonly file: File
  /** Called once the merge is done, with what to say when it changed nothing here. */
  readonly onDone: (sentence: string | null) => void
  readonly onClose: () => void
}

/** « Fusionner une autre copie »: what comes in, what is asked, and nothing written before the end. */
export function MergeDialog({ file, onDone, onClose }: Props) {
  const { merge: words, frame } = useWords()
  const read = useOtherCopy(file)
  if (read === 'reading' || 'problem' in read) {
    const isReading = read === 'reading'
    return (
      <Dialog
        title={isReading ? words.title : words.notRead}
        closeLabel={frame.close}
        isOpen
        isAlert={!isReading}
        onClose={onClose}
      >
        {isReading ? (
          <p role="status">{words.reading}</p>
        ) : (
          <p>
            {read.problem} {words.unchanged}
          </p>
        )}
      </Dialog>
    )
  }
  return <Merging file={file} compared={read} onDone={onDone} onClose={onClose} />
}

/** The name of a file without what ends it. */
function stem(name: string): string {
  return name.replace(/(?:\.jalons)?\.json$/iu, '')
}

/** Which page is shown: the overview, a question by its place, or the summary. */
type Page = 'overview' | 'summary' | number

function Merging({ file, compared, onDone, onClose }: Props & { readonly compared: Compared }) {
  const words = useWords()
  const language = useLanguage()
  const session = useSession()
  const { store } = useServices()
  const { merge, commonAt } = compared
  const { conflicts, sides, incoming } = merge
  const [page, setPage] = useState<Page>('overview')
  const [name, setName] = useState(() => stem(file.name))
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map())
  const [isLeaving, setLeaving] = useState(false)
  const [isMerging, setMerging] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const comparison = useMemo(
    () => ({
      sides,
      spoken: { words, language },
      names: {
        ours: sides.ours.info.title || words.merge.here,
        theirs: name.trim() || stem(file.name),
      },
    }),
    [sides, words, language, name, file],
  )
  const change = useMemo(
    () =>
      page === 'summary'
        ? changeBetween(sides.ours, settled(merge, answers, tellingOf(comparison)))
        : null,
    [page, merge, sides, answers, comparison],
  )
  const leave = () => (answers.size === 0 ? onClose() : setLeaving(true))
  const left = conflicts.findIndex(({ key }) => !answers.has(key))
  const isNothing = conflicts.length === 0 && incoming === null

  const confirm = async () => {
    setMerging(true)
    try {
      const copy = { project: compared.theirs, name: comparison.names.theirs }
      await mergeIn(session, change, copy, store)
      onDone(change === null ? words.merge.doneNothing(copy.name) : null)
    } catch (error) {
      setMerging(false)
      setProblem(
        `${words.merge.unchanged} ${Object.values(words.storage[faultIn(error)]).join(' ')}`,
      )
    }
  }
  const answerRest = (given: ReadonlyMap<string, Answer>) => {
    setAnswers(new Map([...answers, ...given]))
    const next = conflicts.findIndex(({ key }) => !answers.has(key) && !given.has(key))
    setPage(next === -1 ? 'summary' : next)
  }

  if (isLeaving) {
    return (
      <Dialog
        title={words.merge.leaveTitle}
        closeLabel={words.frame.close}
        isOpen
        isAlert
        onClose={() => setLeaving(false)}
        actions={
          <>
            <Button look="danger" onPress={onClose}>
              {words.merge.leave}
            </Button>
            <Button look="primary" autoFocus onPress={() => setLeaving(false)}>
              {words.merge.stay}
            </Button>
          </>
        }
      >
        <p>{words.merge.leaveHint}</p>
      </Dialog>
    )
  }
  const conflict = typeof page === 'number' ? conflicts[page] : undefined
  const go = (step: -1 | 1) => {
    const at = typeof page === 'number' ? page + step : 0
    setPage(at < 0 ? 'overview' : at >= conflicts.length ? 'summary' : at)
  }
  return (
    <Dialog
      title={page === 'summary' ? words.merge.summary : words.merge.title}
      closeLabel={words.frame.close}
      isOpen
      isWide
      onClose={leave}
      actions={
        <div className={styles['foot']}>
          {conflict ? (
            <>
              <RestMenu conflicts={conflicts} answers={answers} onAnswer={answerRest} />
              <span className={styles['space']} />
              <Button onPress={() => go(-1)}>
                {page === 0 ? words.merge.back : words.merge.previous}
              </Button>
              <Button look="primary" onPress={() => go(1)}>
                {page === conflicts.length - 1 ? words.merge.toSummary : words.merge.next}
              </Button>
            </>
          ) : page === 'summary' ? (
            <>
              <Button
                onPress={() => setPage(conflicts.length > 0 ? conflicts.length - 1 : 'overview')}
              >
                {words.merge.back}
              </Button>
              <Button
                look="primary"
                isDisabled={left !== -1 || isMerging}
                onPress={() => void confirm()}
              >
                {words.merge.confirm}
              </Button>
            </>
          ) : isNothing ? (
            <Button look="primary" autoFocus onPress={onClose}>
              {words.frame.close}
            </Button>
          ) : (
            <>
              <Button onPress={leave}>{words.frame.cancel}</Button>
              <Button look="primary" onPress={() => setPage(conflicts.length > 0 ? 0 : 'summary')}>
                {conflicts.length > 0 ? words.merge.settle : words.merge.toSummary}
              </Button>
            </>
          )}
        </div>
      }
    >
      {conflict ? (
        <MergeQuestion
          key={conflict.key}
          conflict={conflict}
          comparison={comparison}
          at={typeof page === 'number' ? page : 0}
          of={conflicts.length}
          answer={answers.get(conflict.key) ?? null}
          onAnswer={(answer) => setAnswers(new Map([...answers, [conflict.key, answer]]))}
          onGo={go}
        />
      ) : page === 'summary' ? (
        <MergeSummary
          conflicts={conflicts}
          answers={answers}
          comparison={comparison}
          change={change}
          problem={problem}
          onShow={setPage}
        />
      ) : (
        <MergeOverview
          compared={compared}
          comparison={comparison}
          commonAt={commonAt}
          name={name}
          onName={setName}
        />
      )}
    </Dialog>
  )
}
