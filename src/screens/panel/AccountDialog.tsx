import { useMemo, useState } from 'react'

import type { Language } from '../../content/language.ts'
import { repertoireEn } from '../../content/repertoire/en.ts'
import { repertoireFr } from '../../content/repertoire/fr.ts'
import { repertoireIn } from '../../content/repertoire/inProject.ts'
import { writeAccount } from '../../domain/edits/effectEdits.ts'
import type { Effect } from '../../domain/project/records.ts'
import { titleIn } from '../../domain/project/translations.ts'
import { proposedAccount } from '../../files/exports/accountInWords.ts'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { type Written, WrittenDialog } from './WrittenDialog.tsx'

const REPERTOIRES = { fr: repertoireFr, en: repertoireEn }

type Props = { readonly effect: Effect; readonly onClose: () => void }

/** « Récit de la chaîne »: as the chain tells it until someone writes it otherwise, in either language. */
export function AccountDialog({ effect, onClose }: Props) {
  const { account: words } = useWords()
  const { info } = useProject()
  const spoken = useLanguage()
  const [language, setLanguage] = useState<Language>(spoken)
  const written = useAccount(effect, language)
  return (
    <WrittenDialog
      words={words}
      about={words.of(titleIn(info, effect, spoken))}
      language={language}
      onLanguage={setLanguage}
      written={written}
      onClose={onClose}
    />
  )
}

/** The account as it stands in a language, and what can be done to it. */
function useAccount(effect: Effect, language: Language): Written {
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
