import type { Id } from '../../../domain/project/ids.ts'
import { useWords } from '../../context/words.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import styles from './NextTab.module.css'

type Props = { readonly kept: readonly Id[]; readonly onChange: (kept: Id[]) => void }

/** What supports it, folded away until one asks. */
export function EvidenceFold({ kept, onChange }: Props) {
  const { next: words } = useWords()
  return (
    <details className={styles['fold']}>
      <summary>{words.evidence(kept.length)}</summary>
      <EvidenceSection kept={kept} onChange={onChange} />
    </details>
  )
}
