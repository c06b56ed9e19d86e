import { MessagesSquare, TrendingDown, UserRound, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { CapturedLine, Chip } from '../../domain/capture/chips.ts'
import { factsOf, statusOf } from '../../domain/capture/facts.ts'
import { describeBounds, displayWhen } from '../../domain/time/formatWhen.ts'
import { useServices } from '../context/services.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { OutcomeMark } from '../panel/OutcomeMark.tsx'
import { useOutcomeLabel } from '../panel/outcomeWords.ts'
import styles from './captureChips.module.css'

type Props = {
  readonly id: string
  readonly line: CapturedLine
  readonly onIgnore: (chip: Chip) => void
}

/** What was understood of the line, each with its cross, which puts the words back in the title. */
export function CaptureChips({ id, line, onIgnore }: Props) {
  const { capture } = useWords()
  const shown = useShownChips(line)
  return (
    <ul id={id} aria-label={capture.understood} className={styles['chips']}>
      {shown.map(({ chip, mark, words, note, title, look }) => (
        <li
          key={`${chip.kind} ${chip.start}`}
          className={`${styles['chip']} ${look}`}
          title={title}
        >
          {mark}
          <span className={styles['words']}>
            {note === '' ? null : <span className={styles['note']}>{note}</span>}
            {words}
          </span>
          <AriaButton
            className={styles['remove'] ?? ''}
            aria-label={capture.ignore(`${note} ${words}`.trim())}
            onPress={() => onIgnore(chip)}
          >
            <X size={16} aria-hidden />
          </AriaButton>
        </li>
      ))}
    </ul>
  )
}

type Shown = {
  readonly chip: Chip
  readonly mark: ReactNode
  readonly words: string
  readonly note: string
  readonly title?: string
  readonly look: string
}

function useShownChips(line: CapturedLine): Shown[] {
  const { capture, story } = useWords()
  const language = useLanguage()
  const { today } = useServices()
  const labelOf = useOutcomeLabel()
  const isPlanned = statusOf(factsOf('', line), today()) === 'planned'
  // What is planned by its date alone says so on its date.
  const isAhead = isPlanned && !line.chips.some(({ kind }) => kind === 'planned')
  const planned = styles['planned'] ?? ''
  return line.chips.map((chip) => {
    const plain = { chip, mark: null, note: '', look: '' }
    switch (chip.kind) {
      case 'when': {
        const isInWords = chip.when.edtf === null
        const aside = isInWords ? capture.inWords : isAhead ? story.planned : ''
        return {
          ...plain,
          note: capture.when,
          words: `${displayWhen(chip.when, language)}${aside === '' ? '' : ` (${aside})`}`,
          title: isInWords ? story.shortYear : describeBounds(chip.when, language),
          look: (isInWords ? styles['doubtful'] : isAhead ? planned : '') ?? '',
        }
      }
      case 'outcome':
        return {
          ...plain,
          mark: <OutcomeMark outcomeId={chip.outcomeId} size={20} />,
          words: labelOf(chip.outcomeId),
        }
      case 'actor':
        return {
          ...plain,
          mark: <UserRound size={16} aria-hidden />,
          note: chip.actorId === null ? capture.newActor : '',
          words: chip.name,
        }
      case 'setback':
        return { ...plain, mark: <TrendingDown size={16} aria-hidden />, words: capture.setback }
      case 'planned':
        return { ...plain, words: capture.planned, look: planned }
      case 'view':
        return {
          ...plain,
          mark: <MessagesSquare size={16} aria-hidden />,
          note: capture.view,
          words: chip.text,
        }
    }
  })
}
