import { useState } from 'react'

import { copyText } from '../../browser/clipboard.ts'
import { LANGUAGE_TAGS, type Language } from '../../content/language.ts'
import type { Words } from '../../content/messages/fr.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './account.module.css'

/** A text as it stands, the one that the app proposes, and what can be done to it. */
export type Written = {
  readonly text: string
  /** True once someone wrote it; then it may be behind what the app would say now. */
  readonly isOwn: boolean
  readonly isBehind: boolean
  readonly proposed: string
  /** An empty text leaves it to the app again. */
  readonly write: (text: string) => void
  /** Keeps the text as it is, though what it was written from has changed. */
  readonly keep: () => void
}

type Props = {
  readonly words: Omit<Words['account'], 'open' | 'hint' | 'of'>
  /** What the text is about. */
  readonly about: string
  readonly language: Language
  /** Goes to the other language; absent where there is one only. */
  readonly onLanguage?: (language: Language) => void
  readonly written: Written
  readonly onClose: () => void
}

/** How high a text is, about, for the browsers that do not fit the field to it. */
function linesFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 70), 1)
  return Math.max(8, Math.min(lines, 20))
}

/** A text that the app proposes until someone writes it otherwise. */
export function WrittenDialog({ words, about, language, onLanguage, written, onClose }: Props) {
  const { frame } = useWords()
  const session = useSession()
  const { text, isOwn, isBehind, proposed, write, keep } = written
  const [isCompared, setCompared] = useState(false)
  // While it is being emptied to be written anew, what the chain tells does not come back by itself.
  const [isEmptied, setEmptied] = useState(false)
  const [said, setSaid] = useState('')
  const shown = isEmptied ? '' : text
  const copy = () =>
    copyText(shown).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyRefused),
    )
  const settle = (act: () => void) => {
    act()
    session.endTyping()
    setCompared(false)
    setSaid('')
  }
  return (
    <Dialog
      title={words.title}
      closeLabel={frame.close}
      isOpen
      isWide={isBehind}
      onClose={onClose}
      actions={
        <>
          <p role="status" className={styles['said']}>
            {said}
          </p>
          {isOwn ? <Button onPress={() => settle(() => write(''))}>{words.take}</Button> : null}
          <Button look="primary" onPress={() => void copy()}>
            {words.copy}
          </Button>
        </>
      }
    >
      <div className={styles['head']}>
        <p className={styles['effect']}>{about}</p>
        {onLanguage === undefined ? null : (
          <div role="group" aria-label={words.languages} className={styles['languages']}>
            {(['fr', 'en'] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === language}
                onClick={() => settle(() => onLanguage(each))}
              >
                {words.inLanguage[each]}
              </button>
            ))}
          </div>
        )}
      </div>
      {isBehind ? (
        <div role="status" className={styles['behind']}>
          <p>{words.changed}</p>
          <Button isSmall aria-expanded={isCompared} onPress={() => setCompared(!isCompared)}>
            {isCompared ? words.hide : words.see}
          </Button>
          <Button isSmall onPress={() => settle(keep)}>
            {words.keep}
          </Button>
        </div>
      ) : (
        <p className={styles['hint']}>{isOwn ? words.ownHint : words.proposedHint}</p>
      )}
      <div className={styles['texts']} lang={LANGUAGE_TAGS[language]}>
        <div className={styles['text']}>
          <TextField
            label={isOwn ? words.own : words.proposed}
            value={shown}
            rows={linesFor(shown)}
            onChange={(value) => {
              setEmptied(value === '')
              setSaid('')
              write(value)
            }}
            onLeave={() => {
              setEmptied(false)
              session.endTyping()
            }}
          />
        </div>
        {isBehind && isCompared ? (
          <section className={styles['proposed']} aria-label={words.proposed}>
            <h3>{words.proposed}</h3>
            <p>{proposed}</p>
          </section>
        ) : null}
      </div>
    </Dialog>
  )
}
