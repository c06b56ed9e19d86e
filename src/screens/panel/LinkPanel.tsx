import { goesBackInTime, linksInCycles } from '../../domain/analysis/chain.ts'
import { editLink, removeLink } from '../../domain/edits/linkEdits.ts'
import type { Link } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { useSession } from '../context/session.ts'
import { useShownProject } from '../context/shown.ts'
import { useWords } from '../context/words.tsx'
import { choicesOf } from './choices.ts'
import { LinkEnds } from './LinkEnds.tsx'
import { PanelHead } from './PanelHead.tsx'
import styles from './panel.module.css'
import { SourcesField } from './SourcesField.tsx'
import { ViewsField } from './ViewsField.tsx'

/** Everything a link says. */
export function LinkPanel({ link }: { readonly link: Link }) {
  const { panel, chain } = useWords()
  const session = useSession()
  const project = useShownProject()
  const edit = (fields: Partial<Omit<Link, 'id' | 'fromId' | 'toId'>>) =>
    session.perform(editLink(link, fields))
  return (
    <div className={styles['panel']}>
      <PanelHead title={panel.link} />
      <LinkEnds key={link.id} link={link} />
      {goesBackInTime(project, link.fromId, link.toId) ? (
        <p className={styles['caution']}>{chain.backInTimeLong}</p>
      ) : null}
      {linksInCycles(project).has(link.id) ? (
        <p className={styles['caution']}>{chain.closesCycleLong}</p>
      ) : null}
      <div className={styles['pair']}>
        <ChoiceField
          label={panel.linkKind}
          value={link.kind}
          choices={choicesOf(panel.linkKinds)}
          onChange={(kind) => edit({ kind })}
        />
        <ChoiceField
          label={panel.confidence}
          value={link.confidence}
          choices={choicesOf(panel.confidences)}
          onChange={(confidence) => edit({ confidence })}
        />
      </div>
      <TextField
        label={panel.linkLabel}
        rows={1}
        value={link.label}
        placeholder={panel.linkLabelPlaceholder}
        onChange={(label) => edit({ label })}
        onLeave={session.endTyping}
      />
      <TextField
        label={panel.linkWhy}
        rows={2}
        value={link.why}
        onChange={(why) => edit({ why })}
        onLeave={session.endTyping}
      />
      <SourcesField sources={link.sources} onChange={(sources) => edit({ sources })} />
      <ViewsField
        told={link.why || link.label}
        views={link.views}
        onChange={(views) => edit({ views })}
      />
      <Button look="danger" isSmall onPress={() => session.perform(removeLink(link))}>
        {panel.removeLink}
      </Button>
    </div>
  )
}
