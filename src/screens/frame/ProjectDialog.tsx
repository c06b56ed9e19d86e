import { editProject } from '../../domain/edits/projectEdits.ts'
import { tellingIn } from '../../domain/edits/translationEdits.ts'
import type { ProjectInfo } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ChoiceField, TextField } from '../../ui/Field.tsx'
import { useProject, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { OtherVersion } from '../panel/OtherVersion.tsx'
import { useToldIn } from '../panel/useToldIn.ts'
import { WhenField } from '../panel/WhenField.tsx'
import styles from './frame.module.css'

/** What the project says of itself; each field is written as it is typed. */
export function ProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const { frame, library, translation } = useWords()
  const { told, other } = useToldIn()
  const session = useSession()
  const { info } = useProject()
  const edit = (fields: Partial<ProjectInfo>) => session.perform(editProject(fields))
  const translate = (fields: Partial<ProjectInfo>) =>
    session.perform(tellingIn(told, editProject(fields)))
  return (
    <Dialog title={frame.editProject} closeLabel={frame.close} isOpen onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
        }}
      >
        <TextField
          label={library.newProjectTitle}
          value={info.title}
          autoFocus
          onChange={(title) => edit({ title })}
          onLeave={session.endTyping}
        />
        <TextField
          label={library.territory}
          value={info.territory}
          placeholder={library.territoryPlaceholder}
          onChange={(territory) => edit({ territory })}
          onLeave={session.endTyping}
        />
        <TextField
          label={library.summary}
          value={info.summary}
          rows={3}
          onChange={(summary) => edit({ summary })}
          onLeave={session.endTyping}
        />
        <ChoiceField
          label={translation.language}
          value={info.language}
          choices={[
            { value: '', label: translation.unsaid },
            { value: 'fr', label: translation.languages.fr },
            { value: 'en', label: translation.languages.en },
          ]}
          onChange={(language) => edit({ language })}
        />
        <OtherVersion
          language={other}
          fields={[
            {
              label: translation.title[other],
              value: info.translatedTitle,
              onChange: (translatedTitle) => translate({ translatedTitle }),
            },
            {
              label: translation.summary[other],
              value: info.translatedSummary,
              rows: 3,
              onChange: (translatedSummary) => translate({ translatedSummary }),
            },
          ]}
        />
        <WhenField
          label={library.period}
          when={info.period}
          onChange={(period) => edit({ period })}
        />
        <ChoiceField
          label={library.use}
          value={info.use}
          choices={[
            { value: 'both', label: library.useBoth },
            { value: 'retrospective', label: library.useRetrospective },
            { value: 'prospective', label: library.useProspective },
          ]}
          onChange={(use) => edit({ use })}
        />
        <div className={styles['foot']}>
          <Button look="primary" type="submit">
            {frame.done}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
