import { Ellipsis, X } from 'lucide-react'

import { editLink } from '../../domain/edits/linkEdits.ts'
import type { Link } from '../../domain/project/records.ts'
import { ActionMenu, type MenuGroup } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { choicesOf } from '../panel/choices.ts'
import styles from './ChainOutline.module.css'

type Props = {
  readonly link: Link
  readonly fromTitle: string
  readonly toTitle: string
  readonly onRemove: (link: Pick<Link, 'id' | 'label'>) => void
}

/** A link under the row chosen: where it goes and what it says, with its kind and certainty to be changed. */
export function OutlineLink({ link, fromTitle, toTitle, onRemove }: Props) {
  const { chain, panel } = useWords()
  const session = useSession()
  // A link without words is known by its ends.
  const named = { id: link.id, label: link.label || chain.fromTo(fromTitle, toTitle) }
  const says = [
    link.kind === 'hinders' ? chain.hinders : '',
    link.confidence === 'sure' ? '' : panel.confidences[link.confidence].toLocaleLowerCase(),
  ].filter((fact) => fact !== '')
  const group = <Field extends 'kind' | 'confidence'>(
    title: string,
    field: Field,
    labels: Readonly<Record<Link[Field], string>>,
  ): MenuGroup => ({
    title,
    chosen: { ids: [link[field]], isOne: true },
    actions: choicesOf(labels).map(({ value, label }) => ({
      id: value,
      label,
      onAction: () => session.perform(editLink(named, { [field]: value })),
    })),
  })
  return (
    <li>
      <span aria-hidden>→</span>
      <Button
        look="link"
        aria-label={chain.openLinkTo(toTitle)}
        onPress={() => session.select(link.id)}
      >
        {toTitle}
        {says.length === 0 ? '' : ` (${says.join(', ')})`}
      </Button>
      <ActionMenu
        label={chain.sayOfLinkTo(toTitle)}
        trigger={
          <IconButton label={chain.sayOfLinkTo(toTitle)}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        }
        groups={[
          group(panel.linkKind, 'kind', panel.linkKinds),
          group(panel.confidence, 'confidence', panel.confidences),
        ]}
      />
      <button
        type="button"
        className={styles['link']}
        aria-label={chain.removeLinkTo(toTitle)}
        onClick={() => onRemove(named)}
      >
        <X size={16} aria-hidden />
      </button>
    </li>
  )
}
