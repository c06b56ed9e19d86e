import { ChevronLeft } from 'lucide-react'

import { repertoireEn } from '../../../content/repertoire/en.ts'
import { repertoireFr } from '../../../content/repertoire/fr.ts'
import { isBuiltIn, OUTCOMES } from '../../../content/repertoire/outcomes.ts'
import type { RepertoireWords } from '../../../content/repertoire/words.ts'
import { eventsByOutcome } from '../../../domain/analysis/outcomeUse.ts'
import { editOutcome, removeOutcome } from '../../../domain/edits/outcomeEdits.ts'
import type { Id } from '../../../domain/project/ids.ts'
import { newOutcome } from '../../../domain/project/newRecords.ts'
import type { OwnOutcome } from '../../../domain/project/records.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceField, DraftField, TextField } from '../../../ui/Field.tsx'
import { TickField } from '../../../ui/TickField.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useRepertoire } from '../../panel/outcomeWords.ts'
import styles from './repertoire.module.css'

/** The texts one may write, in the order in which they are asked for, and their height in lines. */
const TEXTS = [
  ['label', 1],
  ['definition', 3],
  ['testQuestion', 2],
  ['examples', 3],
  ['specific', 2],
  ['learn', 2],
  ['reinvest', 2],
] as const
type Text = (typeof TEXTS)[number][0]

const SPOKEN = { fr: repertoireFr, en: repertoireEn } as const
const LANGUAGES = ['fr', 'en'] as const

type Props = { readonly outcomeId: Id; readonly onBack: () => void }

/** All that a project can say of one outcome. What is left empty stays as the repertoire says it. */
export function OutcomeForm({ outcomeId, onBack }: Props) {
  const { ownRepertoire: words, frame, repertoire } = useWords()
  const session = useSession()
  const project = useProject()
  const { labelOf, find, shown, functionOf } = useRepertoire()
  const own = recordOf(project, 'outcomes', outcomeId) ?? newOutcome(outcomeId)
  const edit = (fields: Partial<Omit<OwnOutcome, 'id'>>) =>
    session.perform(editOutcome({ id: outcomeId, label: labelOf(outcomeId) }, fields))
  const built = OUTCOMES.find(({ id }) => id === outcomeId)
  const number = find(outcomeId)?.number ?? 0
  const same = shown.find((each) => each.number === number && each.id !== outcomeId)
  const eventCount = eventsByOutcome(project).get(outcomeId)?.length ?? 0
  const isOwn = Object.hasOwn(project.outcomes, outcomeId)
  const renumber = (typed: string) => {
    const next = Number(typed)
    if (!/^\d{1,2}$/u.test(typed.trim()) || next < 1) return
    edit({ number: next === built?.number ? null : next })
  }
  const goBack = () => {
    session.perform(removeOutcome({ id: outcomeId, label: labelOf(outcomeId) }))
    if (!built) onBack()
  }
  return (
    <div className={styles['window']}>
      <div className={styles['formHead']}>
        <Button look="quiet" isSmall onPress={onBack}>
          <ChevronLeft size={18} aria-hidden />
          {words.back}
        </Button>
        <h3>
          <OutcomeMark outcomeId={outcomeId} />
          {labelOf(outcomeId)}
        </h3>
      </div>
      <div className={styles['place']}>
        <DraftField
          label={words.number}
          value={String(number)}
          hint={same ? words.sameNumber(labelOf(same.id)) : undefined}
          onDone={renumber}
        />
        {built ? null : (
          <ChoiceField
            label={words.networkFunction}
            value={String(functionOf(outcomeId) ?? 1)}
            choices={([1, 2, 3] as const).map((each) => ({
              value: String(each),
              label: repertoire.functions[each].label,
            }))}
            onChange={(value) => edit({ networkFunction: Number(value) as 1 | 2 | 3 })}
          />
        )}
        <TickField
          label={words.onTable}
          isOn={!own.isHidden}
          hint={
            own.isHidden && eventCount > 0 ? words.keepsEvents(frame.events(eventCount)) : undefined
          }
          onChange={(isOn) => edit({ isHidden: !isOn })}
        />
      </div>
      {built ? <p className={styles['soft']}>{words.emptyKeeps}</p> : null}
      <div className={styles['texts']}>
        {TEXTS.flatMap(([name, rows]) =>
          LANGUAGES.map((language) => (
            <TextField
              key={`${name} ${language}`}
              label={words.inLanguage[language](words.texts[name])}
              value={own[name][language]}
              placeholder={builtText(SPOKEN[language], outcomeId, name)}
              rows={rows}
              autoFocus={name === 'label' && language === 'fr'}
              onChange={(typed) => edit({ [name]: { ...own[name], [language]: typed } })}
              onLeave={session.endTyping}
            />
          )),
        )}
      </div>
      {isOwn ? (
        <div className={styles['away']}>
          <Button look={built ? 'outlined' : 'danger'} isSmall onPress={goBack}>
            {built ? words.backToRepertoire : words.remove}
          </Button>
          {!built && eventCount > 0 ? (
            <p className={styles['soft']}>{words.removeHint(frame.events(eventCount))}</p>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

/** What the repertoire says, which stands where nothing is written. */
function builtText({ outcomes }: RepertoireWords, id: Id, name: Text): string {
  if (!isBuiltIn(id)) return ''
  const { examples, questions, ...said } = outcomes[id]
  if (name === 'examples') return examples.join('\n')
  return name === 'label' || name === 'definition' || name === 'testQuestion'
    ? said[name]
    : questions[name]
}
