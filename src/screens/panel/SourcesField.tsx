import { Plus, X } from 'lucide-react'
import { useState } from 'react'

import type { DivergentView, Source } from '../../domain/project/records.ts'
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

type ViewsProps = {
  readonly views: readonly DivergentView[]
  readonly onChange: (views: DivergentView[]) => void
}

/** Other ways in which the room sees the same thing, kept side by side. */
export function ViewsField({ views, onChange }: ViewsProps) {
  const { panel } = useWords()
  const session = useSession()
  const [addedAt, setAddedAt] = useState(-1)
  const change = (index: number, fields: Partial<DivergentView>) =>
    onChange(views.map((each, at) => (at === index ? { ...each, ...fields } : each)))
  return (
    <section className={styles['section']}>
      <h3>{panel.views}</h3>
      {views.length === 0 ? <p className={styles['soft']}>{panel.viewsHint}</p> : null}
      {views.map((view, index) => (
        // A view has no identity but its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['item']}>
          <div className={styles['fields']}>
            <TextField
              label={panel.viewText}
              value={view.text}
              rows={2}
              autoFocus={index === addedAt}
              onChange={(text) => change(index, { text })}
              onLeave={session.endTyping}
            />
            <TextField
              label={panel.viewBy}
              value={view.by}
              onChange={(by) => change(index, { by })}
              onLeave={session.endTyping}
            />
          </div>
          <IconButton
            label={panel.viewRemove}
            onPress={() => onChange(views.filter((_, at) => at !== index))}
          >
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        look="quiet"
        isSmall
        onPress={() => {
          setAddedAt(views.length)
          onChange([...views, { by: '', text: '' }])
        }}
      >
        <Plus size={16} aria-hidden />
        {panel.viewAdd}
      </Button>
    </section>
  )
}
