import { Plus } from 'lucide-react'
import { useState } from 'react'

import type { Id } from '../../../domain/project/ids.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { SearchList } from '../../../ui/SearchList.tsx'
import { useWords } from '../../context/words.tsx'
import { useOutcomeGroups } from '../../panel/outcomeGroups.tsx'
import { useCardGroups } from '../../panel/useCardGroups.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import styles from './EvidenceField.module.css'

type Props = { readonly kept: readonly Id[]; readonly onChange: (kept: Id[]) => void }

/** What supports a lesson, an action or the like: each piece opens, and more can be found. */
export function EvidenceSection({ kept, onChange }: Props) {
  const { findings: words } = useWords()
  const [isFinding, setFinding] = useState(false)
  return (
    <section className={styles['section']}>
      <h3>{words.evidence}</h3>
      {kept.length === 0 ? <p>{words.noEvidence}</p> : null}
      <EvidenceField offered={[]} kept={kept} onChange={onChange} />
      <Button look="quiet" isSmall onPress={() => setFinding(true)}>
        <Plus size={16} aria-hidden />
        {words.addEvidence}
      </Button>
      {isFinding ? (
        <FindEvidence
          kept={kept}
          onClose={() => setFinding(false)}
          onFound={(id) => {
            setFinding(false)
            onChange([...kept, id])
          }}
        />
      ) : null}
    </section>
  )
}

type FindProps = {
  readonly kept: readonly Id[]
  readonly onClose: () => void
  readonly onFound: (id: Id) => void
}

function FindEvidence({ kept, onClose, onFound }: FindProps) {
  const { findings: words, frame } = useWords()
  const cards = useCardGroups((id) => !kept.includes(id))
  const outcomes = useOutcomeGroups(kept)
  return (
    <Dialog title={words.addEvidenceTitle} closeLabel={frame.close} isOpen onClose={onClose}>
      <SearchList
        label={words.addEvidenceTitle}
        placeholder={words.findEvidence}
        groups={[...cards, ...outcomes]}
        nothingFound={frame.commandsNothing}
        onChoose={onFound}
      />
    </Dialog>
  )
}
