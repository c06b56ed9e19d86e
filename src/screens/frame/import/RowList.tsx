import { useState } from 'react'

import { displayWhen } from '../../../domain/time/formatWhen.ts'
import { isToBeSeen, type RowReading } from '../../../files/imports/rowReading.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useWords } from '../../context/words.tsx'
import { OutcomeMark } from '../../panel/OutcomeMark.tsx'
import { useOutcomeLabel } from '../../panel/outcomeWords.ts'
import styles from './import.module.css'

/** Rows drawn at once; more come on demand. */
const PAGE = 200

type Props = {
  readonly readings: readonly RowReading[]
  /** Numbers of the rows that will be added. */
  readonly taken: ReadonlySet<number>
  readonly blankRows: number
  readonly onTake: (numbers: readonly number[], isTaken: boolean) => void
}

/** What each row becomes, to be ticked or not. */
export function RowList({ readings, taken, blankRows, onTake }: Props) {
  const { rows } = useWords()
  const [isFiltered, setFiltered] = useState(false)
  const [most, setMost] = useState(PAGE)
  const toSee = readings.filter(isToBeSeen)
  const wanted = isFiltered && toSee.length > 0 ? toSee : readings
  const shown = wanted.slice(0, most)
  const already = readings.filter(({ problems }) => problems.some(({ code }) => code === 'already'))
  const newNames = new Set(
    readings
      .filter(({ number }) => taken.has(number))
      .flatMap(({ draft }) => draft.actors.flatMap(({ id, name }) => (id === null ? [name] : []))),
  )
  const counts = [
    rows.counted(readings.length),
    ...(blankRows > 0 ? [rows.blank(blankRows)] : []),
    ...(already.length > 0 ? [rows.already(already.length)] : []),
    ...(newNames.size > 0 ? [rows.newActors(newNames.size)] : []),
  ]
  const areAllTaken = wanted.every(({ number }) => taken.has(number))
  return (
    <section className={styles['section']}>
      <h3>{rows.result}</h3>
      <p className={styles['soft']} role="status">
        {counts.join(' · ')}
      </p>
      <div className={styles['ways']}>
        {toSee.length === 0 ? (
          <span>{rows.allFine}</span>
        ) : (
          <label className={styles['tick']}>
            <input
              type="checkbox"
              checked={isFiltered}
              onChange={(event) => setFiltered(event.target.checked)}
            />
            {rows.onlyToSee(toSee.length)}
          </label>
        )}
        <Button
          look="link"
          onPress={() =>
            onTake(
              wanted.map(({ number }) => number),
              !areAllTaken,
            )
          }
        >
          {areAllTaken ? rows.untickAll : rows.tickAll}
        </Button>
      </div>
      <ul className={styles['rows']}>
        {shown.map((reading) => (
          <RowItem
            key={reading.number}
            reading={reading}
            isTaken={taken.has(reading.number)}
            onTake={(isTaken) => onTake([reading.number], isTaken)}
          />
        ))}
      </ul>
      {shown.length < wanted.length ? (
        <p className={styles['ways']}>
          {rows.shown(shown.length, wanted.length)}
          <Button onPress={() => setMost(most + PAGE)}>{rows.showMore}</Button>
        </p>
      ) : null}
    </section>
  )
}

type ItemProps = {
  readonly reading: RowReading
  readonly isTaken: boolean
  readonly onTake: (isTaken: boolean) => void
}

function RowItem({ reading, isTaken, onTake }: ItemProps) {
  const words = useWords()
  const { rows } = words
  const language = useLanguage()
  const labelOf = useOutcomeLabel()
  const { number, draft, problems } = reading
  const when = displayWhen(draft.when, language)
  const status = draft.status === 'happened' ? '' : words.story[draft.status]
  const actors = draft.actors.map(({ id, name }) => (id === null ? rows.newActor(name) : name))
  const details = [
    status,
    draft.polarity === 'setback' ? words.story.setback : '',
    actors.join(', '),
    draft.description.replaceAll(/\s+/gu, ' '),
    draft.sources.map(({ text, url }) => text || url).join(', '),
  ].filter((text) => text !== '')
  return (
    <li className={styles['row']} data-taken={isTaken}>
      <label>
        <input
          type="checkbox"
          checked={isTaken}
          aria-label={`${rows.row(number)}, ${draft.title}`}
          onChange={(event) => onTake(event.target.checked)}
        />
        <span className={styles['number']}>{number}</span>
        <span className={styles['title']}>{draft.title}</span>
      </label>
      <span className={styles['when']}>{when === '' ? rows.noDate : when}</span>
      <span className={styles['marks']}>
        {draft.outcomes.map(({ outcomeId }) => (
          <span
            key={outcomeId}
            role="img"
            aria-label={labelOf(outcomeId)}
            title={labelOf(outcomeId)}
          >
            <OutcomeMark outcomeId={outcomeId} size={22} />
          </span>
        ))}
      </span>
      {details.length === 0 ? null : (
        <span className={styles['details']}>{details.join(' · ')}</span>
      )}
      {problems.length === 0 ? null : (
        <ul className={styles['problems']}>
          {problems.map(({ code, said }) => (
            <li key={`${code} ${said}`}>{rows.rowProblems[code](said)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
