import { useState } from 'react'

import type { Edit } from '../../domain/edits/edit.ts'
import { tellingIn } from '../../domain/edits/translationEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { fieldsRead } from '../../domain/project/translations.ts'
import { useProject, useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { useToldIn } from './useToldIn.ts'

type Texts = Pick<KeyEvent, 'title' | 'description' | 'translatedTitle' | 'translatedDescription'>

/**
 * The title and the description as one reads them, and those of the other language. Which is which is
 * settled when the panel opens: emptying a translation does not bring the original under the hand.
 */
export function useVersions(record: Texts, editing: (fields: Partial<Texts>) => Edit) {
  const { info } = useProject()
  const language = useLanguage()
  const session = useSession()
  const { translation } = useWords()
  const { told, other } = useToldIn()
  const [read] = useState(() => fieldsRead(info, record, language))
  const write = (field: keyof Texts) => (value: string) => {
    const edit = editing({ [field]: value })
    // Only a translation tells in what language the rest is.
    void session.perform(field.startsWith('translated') ? tellingIn(told, edit) : edit)
  }
  const versionOf = (field: 'title' | 'description', rows: number) => {
    const isRead = read[field] === field
    const hidden = isRead
      ? field === 'title'
        ? 'translatedTitle'
        : 'translatedDescription'
      : field
    return {
      label: translation[field][isRead ? other : told],
      value: record[hidden],
      rows,
      onChange: write(hidden),
    }
  }
  return {
    title: record[read.title],
    onTitle: write(read.title),
    description: record[read.description],
    onDescription: write(read.description),
    other: { language: other, fields: [versionOf('title', 1), versionOf('description', 2)] },
  }
}
