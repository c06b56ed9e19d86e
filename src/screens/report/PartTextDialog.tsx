import { writeReportPart } from '../../domain/edits/reportEdits.ts'
import type { ReportPart } from '../../files/report/report.ts'
import { useProject, useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import { WrittenDialog } from '../panel/WrittenDialog.tsx'

type Props = {
  readonly part: ReportPart
  readonly language: 'fr' | 'en'
  readonly onClose: () => void
}

/** The text of a part of the report: as the app tells it until the group writes it otherwise. */
export function PartTextDialog({ part, language, onClose }: Props) {
  const { report: words } = useWords()
  const session = useSession()
  const { reportParts } = useProject()
  const { proposed, basis } = part.text
  const told = proposed.join('\n\n')
  const own = reportParts[part.id]?.[language] ?? { text: '', basis: '' }
  const isOwn = own.text !== ''
  const named = { id: part.id, name: words.partNames[part.id] }
  // What is being written keeps the trace of what it was first written from.
  const write = (text: string) =>
    session.perform(writeReportPart(named, language, { text, basis: isOwn ? own.basis : basis }))
  const keep = () => session.perform(writeReportPart(named, language, { text: own.text, basis }))
  return (
    <WrittenDialog
      words={words.text}
      about={part.title}
      language={language}
      written={{
        text: isOwn ? own.text : told,
        isOwn,
        isBehind: isOwn && own.basis !== basis,
        proposed: told,
        write,
        keep,
      }}
      onClose={onClose}
    />
  )
}
