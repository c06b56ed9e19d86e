import { useState } from 'react'

import type { Language } from '../../content/language.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './panel.module.css'

type Props = {
  readonly language: Language
  readonly fields: readonly {
    readonly label: string
    readonly value: string
    readonly rows?: number
    readonly onChange: (value: string) => void
  }[]
}

/** The texts of the other language; until there are some, only a way to add them. */
export function OtherVersion({ language, fields }: Props) {
  const { translation } = useWords()
  const session = useSession()
  const [isOpened, setOpened] = useState(false)
  const [wasSaid] = useState(fields.some(({ value }) => value !== ''))
  if (!isOpened && !wasSaid && fields.every(({ value }) => value === '')) {
    return (
      <div>
        <Button isSmall onPress={() => setOpened(true)}>
          {translation.add[language]}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['fields']}>
      {fields.map((field, at) => (
        <TextField
          key={field.label}
          {...field}
          autoFocus={isOpened && at === 0}
          onLeave={session.endTyping}
        />
      ))}
    </div>
  )
}
