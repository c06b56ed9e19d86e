import { useMemo, useState } from 'react'

import type { PartId } from '../../content/report/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceField } from '../../ui/Field.tsx'
import { TickField } from '../../ui/TickField.tsx'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { AccountWindow } from '../panel/AccountWindow.tsx'
import { HandoverDialog } from './HandoverDialog.tsx'
import { PartList } from './PartList.tsx'
import { PartTextDialog } from './PartTextDialog.tsx'
import { ReportPage } from './ReportPage.tsx'
import styles from './ReportRoom.module.css'
import { useReport } from './useReport.ts'
import { type Chosen, useReportOptions } from './useReportOptions.ts'

/** « Rapport »: what is handed over, as it will be read, and the files. */
export function ReportRoom() {
  const { report: words } = useWords()
  const project = useProject()
  const chosen = useReportOptions()
  const { options, paper } = chosen
  const shown = useReport(project, options)
  const [isHanding, setHanding] = useState(false)
  const [edited, setEdited] = useState<{ part: PartId } | { effectId: string } | null>(null)
  // A text without its names must not take the place of the one that has them.
  const { isNameless } = chosen
  const editing = useMemo(
    () =>
      isNameless
        ? null
        : {
            editText: (part: PartId) => setEdited({ part }),
            editAccount: (effectId: string) => setEdited({ effectId }),
          },
    [isNameless],
  )
  const editedPart =
    edited !== null && 'part' in edited && shown !== null && shown !== 'failed'
      ? shown.report.parts.find(({ id }) => id === edited.part)
      : undefined
  const read = shown !== null && shown !== 'failed' && shown.isWhole ? shown.report : null
  return (
    <div className={styles['room']}>
      <h2 className="unseen">{words.title}</h2>
      <div className={styles['choices']}>
        <Button look="primary" isDisabled={options === null} onPress={() => setHanding(true)}>
          {words.handOver}
        </Button>
        <Choices chosen={chosen} />
      </div>
      {/* The Tab key reaches it, to scroll it. */}
      <section
        aria-label={words.preview}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-busy={read === null && shown !== 'failed'}
        className={styles['desk']}
      >
        {shown === 'failed' ? (
          <p role="alert">{words.failed}</p>
        ) : shown === null ? (
          <p>{words.writing}</p>
        ) : (
          <ReportPage report={shown.report} paper={paper} editing={editing} />
        )}
      </section>
      {editedPart ? (
        <PartTextDialog
          part={editedPart}
          language={chosen.language}
          onClose={() => setEdited(null)}
        />
      ) : null}
      <AccountWindow
        effectId={edited !== null && 'effectId' in edited ? edited.effectId : null}
        onClose={() => setEdited(null)}
      />
      {isHanding && options !== null ? (
        <HandoverDialog
          options={options}
          paper={paper}
          read={read}
          onClose={() => setHanding(false)}
        />
      ) : null}
    </div>
  )
}

/** What is in the report and how it is told. On a narrow screen, folded until it is wanted. */
function Choices({ chosen }: { readonly chosen: Chosen }) {
  const { report } = useWords()
  const [isOpen, setOpen] = useState(() => matchMedia('(width >= 900px)').matches)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{report.parts}</summary>
      <div className={styles['fields']}>
        <ChoiceField
          label={report.language}
          value={chosen.language}
          choices={[
            { value: 'fr', label: report.languages.fr },
            { value: 'en', label: report.languages.en },
          ]}
          onChange={chosen.setLanguage}
        />
        <ChoiceField
          label={report.paper}
          value={chosen.paper}
          choices={[
            { value: 'letter', label: report.papers.letter },
            { value: 'a4', label: report.papers.a4 },
          ]}
          onChange={chosen.setPaper}
        />
        <TickField
          label={report.hideNames}
          isOn={chosen.isNameless}
          onChange={chosen.setNameless}
          {...(chosen.isNameless ? { hint: report.hideNamesHint } : {})}
        />
        <p className={styles['hint']}>{report.partsHint}</p>
        <PartList {...chosen} />
      </div>
    </details>
  )
}
