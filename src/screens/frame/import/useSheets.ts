import { useCallback, useEffect, useState } from 'react'

import { readBytes } from '../../../browser/files.ts'
import type { Cut } from '../../../content/messages/rowCodes.ts'
import { LARGEST_IMPORT, type SheetsRead } from '../../../files/imports/sheet.ts'
import { guessCut, readText, textOf } from '../../../files/imports/textSheets.ts'
import { isWorkbook, readWorkbook } from '../../../files/imports/workbook.ts'
import type { Offered } from './offerRows.ts'

/** What is being read: nothing yet, something on its way, or what came out of it. */
type Reading =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  | {
      readonly state: 'read'
      /** Name of the file; empty for a text. */
      readonly name: string
      readonly result: SheetsRead
      /** For a text, what it is and how it is cut. */
      readonly text: { readonly content: string; readonly cut: Cut } | null
    }

/** Reads what is offered into sheets. */
export function useSheets(offered: Offered) {
  const [reading, setReading] = useState<Reading>(() => startOf(offered))
  useEffect(() => {
    if (offered !== null && 'file' in offered) void fileReading(offered.file).then(setReading)
  }, [offered])
  const take = useCallback((next: Offered) => {
    setReading(startOf(next))
    if (next !== null && 'file' in next) void fileReading(next.file).then(setReading)
  }, [])
  const readAs = useCallback((name: string, content: string, cut: Cut) => {
    setReading(textReading(name, content, cut))
  }, [])
  return { reading, take, readAs }
}

function startOf(offered: Offered): Reading {
  if (offered === null) return { state: 'waiting' }
  if ('file' in offered) return { state: 'reading' }
  return textReading('', offered.text, guessCut(offered.text))
}

function textReading(name: string, content: string, cut: Cut): Reading {
  return { state: 'read', name, result: readText(content, cut), text: { content, cut } }
}

async function fileReading(file: File): Promise<Reading> {
  const { name } = file
  const read = (result: SheetsRead): Reading => ({ state: 'read', name, result, text: null })
  try {
    const bytes = await readBytes(file, LARGEST_IMPORT)
    if (bytes.length > LARGEST_IMPORT) return read({ problem: 'tooLarge' })
    if (isWorkbook(bytes)) return read(await readWorkbook(bytes))
    if (/\.(?:xls[xm]?|ods)$/iu.test(name)) return read({ problem: 'unreadable' })
    const content = textOf(bytes)
    return textReading(name, content, guessCut(content, /\.[ct]sv$/iu.test(name)))
  } catch {
    // The file went away, or the reader of spreadsheets could not be fetched.
    return read({ problem: 'unreadable' })
  }
}
