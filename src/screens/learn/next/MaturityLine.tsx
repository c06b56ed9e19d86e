import { Trash2 } from 'lucide-react'
import { useId, useState } from 'react'

import { presentStage, stagesInOrder } from '../../../domain/analysis/maturity.ts'
import {
  addMaturityStage,
  editMaturityStage,
  removeMaturityStage,
} from '../../../domain/edits/followUpEdits.ts'
import { type Id, newId } from '../../../domain/project/ids.ts'
import { newMaturityStage } from '../../../domain/project/newRecords.ts'
import type { MaturityStage } from '../../../domain/project/records.ts'
import { displayWhen } from '../../../domain/time/formatWhen.ts'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { WhenField } from '../../panel/WhenField.tsx'
import { focusBeside } from '../focusBeside.ts'
import { EvidenceFold } from './EvidenceFold.tsx'
import styles from './NextTab.module.css'

/** The stages that the project reached, on a line in the order of their moments; one opens under it. */
export function MaturityLine() {
  const { next: words } = useWords()
  const language = useLanguage()
  const session = useSession()
  const project = useProject()
  const stages = stagesInOrder(project)
  const present = presentStage(project)
  const detailsId = useId()
  const [openId, setOpenId] = useState<Id | null>(null)
  const [chosen, setChosen] = useState<MaturityStage['stage']>(present?.stage ?? '1a')
  const open = stages.find(({ id }) => id === openId)
  const add = () => {
    const stage = newMaturityStage(newId(), chosen)
    session.perform(addMaturityStage(stage))
    setOpenId(stage.id)
  }
  return (
    <section>
      <h3>{words.maturity}</h3>
      <p className={styles['soft']}>{words.maturityHint}</p>
      {stages.length === 0 ? (
        <p>{words.noStage}</p>
      ) : (
        <ol className={styles['line']} aria-label={words.line}>
          {stages.map(({ id, stage, when }) => (
            <li key={id} className={id === present?.id ? styles['present'] : undefined}>
              <button
                type="button"
                aria-expanded={id === openId}
                aria-controls={id === openId ? detailsId : undefined}
                onClick={() => setOpenId(id === openId ? null : id)}
              >
                <span className={styles['moment']}>
                  {displayWhen(when, language) || words.undated}
                </span>
                <span className={styles['dot']} />
                <span>{words.stages[stage]}</span>
                {id === present?.id ? (
                  <span className={styles['moment']}>{words.present}</span>
                ) : null}
              </button>
            </li>
          ))}
        </ol>
      )}
      {open ? (
        <div id={detailsId}>
          <StageFields key={open.id} reached={open} />
        </div>
      ) : null}
      <div className={styles['adding']}>
        <ChoiceField
          label={words.newStage}
          value={chosen}
          choices={choicesOf(words.stages)}
          onChange={setChosen}
        />
        <Button onPress={add}>{words.addStage}</Button>
      </div>
    </section>
  )
}

function StageFields({ reached }: { readonly reached: MaturityStage }) {
  const { next: words } = useWords()
  const session = useSession()
  const { stage, when, note, evidenceIds } = reached
  const edit = (fields: Partial<Omit<MaturityStage, 'id'>>) =>
    session.perform(editMaturityStage(reached, fields))
  return (
    <div className={styles['card']}>
      <ChoiceField
        label={words.stage}
        value={stage}
        choices={choicesOf(words.stages)}
        onChange={(chosen) => edit({ stage: chosen })}
      />
      <WhenField label={words.reached} when={when} onChange={(moment) => edit({ when: moment })} />
      <TextField
        label={words.note}
        value={note}
        rows={1}
        onChange={(typed) => edit({ note: typed })}
        onLeave={session.endTyping}
      />
      <IconButton
        label={words.remove(words.stages[stage])}
        onPress={({ target }) => {
          focusBeside(target)
          session.perform(removeMaturityStage(reached))
        }}
      >
        <Trash2 size={18} aria-hidden />
      </IconButton>
      <EvidenceFold kept={evidenceIds} onChange={(kept) => edit({ evidenceIds: kept })} />
    </div>
  )
}
