import { Bookmark } from 'lucide-react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'

import type { RestorePoint } from '../../../domain/history/restorePoint.ts'
import { useServices } from '../../context/services.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { dayInWords, pointInWords, timeInWords } from './pointWords.ts'
import styles from './versions.module.css'

type Props = {
  readonly points: readonly RestorePoint[]
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
}

/** The versions of a project: those that have a name, then the others, day by day. */
export function VersionList({ points, chosenId, onChoose }: Props) {
  const { history } = useWords()
  const language = useLanguage()
  const spoken = { language, history }
  const now = useServices().now()
  const groups = new Map<string, RestorePoint[]>()
  const add = (title: string, point: RestorePoint) =>
    groups.set(title, [...(groups.get(title) ?? []), point])
  for (const point of points) if (point.name !== '') add(history.named, point)
  for (const point of points) if (point.name === '') add(dayInWords(point.at, now, spoken), point)
  return (
    <ListBox
      aria-label={history.title}
      className={styles['list'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return
        for (const key of keys) onChoose(String(key))
      }}
    >
      {[...groups].map(([title, members]) => (
        <ListBoxSection key={title} id={title} className={styles['group'] ?? ''}>
          <Header className={styles['heading'] ?? ''}>{title}</Header>
          {members.map((point) => {
            const time = timeInWords(point.at, language)
            const day = dayInWords(point.at, now, spoken)
            return (
              <ListBoxItem
                key={point.id}
                id={point.id}
                textValue={pointInWords(point, spoken)}
                className={styles['item'] ?? ''}
              >
                {point.name === '' ? (
                  <>
                    <span>{time}</span>
                    <span className={styles['soft']}>{history.reasons[point.reason]}</span>
                  </>
                ) : (
                  <>
                    <Bookmark size={16} aria-hidden />
                    <span className={styles['named']}>
                      {point.name}
                      <span className={styles['soft']}>{history.atTime(day, time)}</span>
                    </span>
                  </>
                )}
              </ListBoxItem>
            )
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
