import { ExternalLink, Plus, X } from 'lucide-react'
import { useState } from 'react'

import type { Source } from '../../domain/project/records.ts'
import { webAddress } from '../../domain/project/webAddress.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './panel.module.css'

type SourcesProps = {
  readonly sources: readonly Source[]
  readonly onChange: (sources: Source[]) => void
}

/** Where something is known from: words, and an address that is never fetched. */
export function SourcesField({ sources, onChange }: SourcesProps) {
  const { panel } = useWords()
  const session = useSession()
  const [addedAt, setAddedAt] = useState(-1)
  const change = (index: number, fields: Partial<Source>) =>
    onChange(sources.map((each, at) => (at === index ? { ...each, ...fields } : each)))
  return (
    <section className={styles['section']}>
      <h3>{panel.sources}</h3>
      {sources.map((source, index) => (
        // A source has no identity but its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['item']}>
          <div className={styles['fields']}>
            <TextField
              label={panel.sourceText}
              value={source.text}
              rows={1}
              autoFocus={index === addedAt}
              placeholder={panel.sourcePlaceholder}
              onChange={(text) => change(index, { text })}
              onLeave={session.endTyping}
            />
            <TextField
              label={panel.sourceUrl}
              value={source.url}
              placeholder="https://"
              onChange={(url) => change(index, { url })}
              onLeave={session.endTyping}
              {...(source.url.trim() === '' ? {} : { hint: <AddressHint url={source.url} /> })}
            />
          </div>
          <IconButton
            label={panel.sourceRemove}
            onPress={() => onChange(sources.filter((_, at) => at !== index))}
          >
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        isSmall
        onPress={() => {
          setAddedAt(sources.length)
          onChange([...sources, { text: '', url: '' }])
        }}
      >
        <Plus size={16} aria-hidden />
        {panel.sourceAdd}
      </Button>
    </section>
  )
}

/** The way to an address, followed only when it is pressed; words that are no address stay words. */
function AddressHint({ url }: { readonly url: string }) {
  const { panel } = useWords()
  const address = webAddress(url)
  if (address === null) return panel.notAnAddress
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className={styles['address']}>
      {panel.openAddress}
      <ExternalLink size={14} aria-hidden />
    </a>
  )
}
