import type { When } from '../../domain/project/records.ts'
import { describeBounds, displayWhen } from '../../domain/time/formatWhen.ts'
import { readingsOf, settleReading } from '../../domain/time/order.ts'
import { parseWhen } from '../../domain/time/parseWhen.ts'
import { Button } from '../../ui/Button.tsx'
import { DraftField } from '../../ui/Field.tsx'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './panel.module.css'

type Props = {
  readonly when: When
  readonly onChange: (when: When) => void
  /** « Quand » unless said. */
  readonly label?: string
}

/** A date in words: read when the field is left, with what was understood said under it. */
export function WhenField({ when, onChange, label }: Props) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div className={styles['when']}>
      <DraftField
        label={label ?? words.panel.whenField}
        value={displayWhen(when, language)}
        placeholder={words.panel.whenPlaceholder}
        hint={<WhenHint when={when} onChange={onChange} />}
        onDone={(said) => onChange(parseWhen(said, language).when)}
      />
    </div>
  )
}

/** What was understood of a date, and what is left to say about it. */
function WhenHint({ when, onChange }: Props) {
  const words = useWords()
  const language = useLanguage()
  if (when.said === '' && when.edtf === null) return null
  const { hint } = parseWhen(when.said, language)
  if (hint === 'impossible' && when.edtf === null) return words.story.impossible
  if (hint === 'notUnderstood' && when.edtf === null) return words.story.notUnderstood
  if (hint === 'shortYear' && when.edtf === null) return words.story.shortYear
  const bounds = describeBounds(when, language)
  if (bounds === '') return hint === 'yearMissing' ? words.story.yearMissing : null
  const [first, second] = when.edtf === null ? [] : readingsOf(when.edtf)
  if (first === undefined || second === undefined) return bounds
  const described = (edtf: string) => describeBounds({ ...when, edtf }, language)
  return (
    <>
      <p>{words.story.twoReadings(described(first), described(second))}</p>
      <div className={styles['row']}>
        <Button look="link" onPress={() => onChange(settleReading(when, second))}>
          {words.story.readThisWay}
        </Button>
        <Button look="link" onPress={() => onChange(settleReading(when, first))}>
          {words.story.readFirstWay}
        </Button>
      </div>
    </>
  )
}
