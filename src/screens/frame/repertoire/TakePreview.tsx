import { useMemo } from 'react'

import { repertoireIn } from '../../../content/repertoire/inProject.ts'
import { noticeOf } from '../../../content/repertoire/notice.ts'
import {
  type RepertoireChange,
  repertoireChanges,
} from '../../../domain/analysis/repertoireChanges.ts'
import { takeRepertoire } from '../../../domain/edits/outcomeEdits.ts'
import type { RepertoireFile } from '../../../files/repertoireFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { Mark } from '../../../ui/Mark.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import styles from './repertoire.module.css'

type Props = {
  readonly offered: RepertoireFile
  readonly onBack: () => void
  readonly onTaken: () => void
}

/** What a repertoire from a file would change, before it is taken in one step. */
export function TakePreview({ offered, onBack, onTaken }: Props) {
  const { ownRepertoire: words, repertoire } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const edit = takeRepertoire(offered.repertoire, offered.outcomes)
  const after = edit.apply(project)
  const changes = useMemo(
    () => repertoireChanges(project, offered.outcomes),
    [project, offered.outcomes],
  )
  const next = repertoireIn(after.outcomes, repertoire, language)
  return (
    <div className={styles['window']}>
      <h3>{words.whatChanges}</h3>
      <p className={styles['soft']}>{noticeOf(after, repertoire).short}</p>
      {changes.length === 0 ? (
        <p>{after === project ? words.nothingChanges : words.onlyWhose}</p>
      ) : (
        <ul className={styles['changes']}>
          {changes.map((change) => (
            <li key={change.id}>
              <Mark
                networkFunction={next.functionOf(change.id)}
                number={next.find(change.id)?.number ?? 0}
              />
              <span>
                {next.labelOf(change.id)}
                <ChangeWords change={change} isKnownAfter={next.find(change.id) !== undefined} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['away']}>
        <Button
          look="primary"
          autoFocus
          isDisabled={after === project}
          onPress={() => {
            session.perform(edit)
            onTaken()
          }}
        >
          {words.takeIt}
        </Button>
        <Button onPress={onBack}>{words.back}</Button>
      </div>
    </div>
  )
}

type ChangeProps = { readonly change: RepertoireChange; readonly isKnownAfter: boolean }

/** What changes of one outcome, in a few words. */
function ChangeWords({ change, isKnownAfter }: ChangeProps) {
  const { ownRepertoire: words, frame, merge } = useWords()
  const { find, labelOf } = useRepertoire()
  const { id, fields, events } = change
  const was = find(id)
  const named: Readonly<Record<string, string>> = merge.fields
  const others = fields.filter((field) => field !== 'label' && field !== 'isHidden')
  const said = !isKnownAfter
    ? [words.goes(labelOf(id))]
    : was === undefined
      ? [words.comes]
      : [
          fields.includes('label') ? words.was(labelOf(id)) : '',
          fields.includes('isHidden') ? (was.isHidden ? words.shownAgain : words.nowHidden) : '',
          others.map((field) => named[field] ?? field).join(', '),
        ]
  if (events > 0) said.push(words.keepLinks(frame.events(events)))
  return <span className={styles['tag']}>{said.filter((each) => each !== '').join(' · ')}</span>
}
