import { ChevronUp } from 'lucide-react'

import type { Answer, Conflict } from '../../../domain/merge/conflict.ts'
import { ActionMenu } from '../../../ui/ActionMenu.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useWords } from '../../context/words.tsx'

type Props = {
  readonly conflicts: readonly Conflict[]
  readonly answers: ReadonlyMap<string, Answer>
  readonly onAnswer: (given: ReadonlyMap<string, Answer>) => void
}

/** Answers all the questions that have no answer yet in one way; those it cannot answer stay. */
export function RestMenu({ conflicts, answers, onAnswer }: Props) {
  const { merge: words } = useWords()
  const left = conflicts.filter(({ key }) => !answers.has(key))
  const alone = left.filter(({ kind }) => kind === 'alone')
  const give = (some: readonly Conflict[], answer: Answer) =>
    onAnswer(
      new Map(some.filter(({ offers }) => offers.includes(answer)).map(({ key }) => [key, answer])),
    )
  const keepAll =
    alone.length === 0
      ? []
      : [
          {
            actions: [
              {
                id: 'keepAll',
                label: words.keepAll(alone.length),
                onAction: () => give(alone, 'both'),
              },
            ],
          },
        ]
  return (
    <ActionMenu
      label={words.rest}
      trigger={
        <Button isDisabled={left.length === 0}>
          {words.rest}
          <ChevronUp size={16} aria-hidden />
        </Button>
      }
      groups={[
        ...keepAll,
        {
          title: words.restHint,
          actions: [
            { id: 'ours', label: words.restOurs, onAction: () => give(left, 'ours') },
            { id: 'theirs', label: words.restTheirs, onAction: () => give(left, 'theirs') },
            { id: 'both', label: words.restBoth, onAction: () => give(left, 'both') },
          ],
        },
      ]}
    />
  )
}
