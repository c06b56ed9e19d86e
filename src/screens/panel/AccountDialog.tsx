import { useMemo, useState } from 'react'

import { copyText } from '../../browser/clipboard.ts'
import { LANGUAGE_TAGS, type Language } from '../../content/language.ts'
import { repertoireEn } from '../../content/repertoire/en.ts'
import { repertoireFr } from '../../content/repertoire/fr.ts'
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import { writeAccount } from '../../domain/edits/effectEdits.ts'
import type { Effect } from '../../domain/project/records.ts'
import { titleIn } from '../../domain/project/translations.ts'
import { proposedAccount } from '../../files/exports/accountInWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './account.module.css'

const REPERTOIRES = { fr: repertoireFr, en: repertoireEn }

/** How high a text is, about, for the browsers that do not fit the field to it. */
function linesFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / 70), 1)
  return Math.max(8, Math.min(lines, 20))
}

type Props = { readonly effect: Effect; readonly onClose: () => void }

/** « Récit de la chaîne »: as the chain tells it until someone writes it otherwise, in either language. */
export function AccountDialog({ effect, onClose }: Props) {
  const { account: words, frame } = useWords()
  const { info } = useProject()
  const spoken = useLanguage()
  const [language, setLanguage] = useState<Language>(spoken)
  const session = useSession()
  const { text, isOwn, isBehind, proposed, write, keep } = useAccount(effect, language)
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
        <p className={styles['effect']}>{words.of(titleIn(info, effect, spoken))}</p>
        <div role="group" aria-label={words.languages} className={styles['languages']}>
          {(['fr', 'en'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === language}
              onClick={() => settle(() => setLanguage(each))}
            >
              {words.inLanguage[each]}
            </button>
          ))}
        </div>
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

/** The account as it stands in a language, and what can be done to it. */
function useAccount(effect: Effect, language: Language) {
  const session = useSession()
  const project = useProject()
  const { paragraphs, basis } = useMemo(() => {
    const { labelOf } = repertoireIn(project.outcomes, REPERTOIRES[language], language)
    return proposedAccount(project, effect, { language, outcomeLabel: labelOf })
  }, [project, effect, language])
  const proposed = paragraphs.join('\n\n')
  const written = project.accounts[effect.id]?.[language] ?? { text: '', basis: '' }
  const isOwn = written.text !== ''
  // What is being written keeps the trace of what it was first written from.
  const write = (text: string) =>
    session.perform(writeAccount(effect, language, { text, basis: isOwn ? written.basis : basis }))
  const keep = () => session.perform(writeAccount(effect, language, { text: written.text, basis }))
  const isBehind = isOwn && written.basis !== basis
  return { text: isOwn ? written.text : proposed, isOwn, isBehind, proposed, write, keep }
}
