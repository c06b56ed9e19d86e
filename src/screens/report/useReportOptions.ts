import { useEffect, useMemo, useState } from 'react'

import { readChainArrangement } from '../../browser/chainArrangement.ts'
import type { PaperName } from '../../files/report/paper.ts'
import type { ReportOptions } from '../../files/report/writeReport.ts'
import { useServices } from '../context/services.ts'
import { useLanguage } from '../context/words.tsx'
import { fontRule } from '../frame/fontRule.ts'
import { useParts } from './useParts.ts'

/** What is chosen for the report; `options` is null until the typeface of its pictures is here. */
export function useReportOptions() {
  const spoken = useLanguage()
  const day = useServices().today()
  const [language, setLanguage] = useState(spoken)
  const [isNameless, setNameless] = useState(false)
  const [paper, setPaper] = useState<PaperName>('letter')
  const [fontCss, setFontCss] = useState<string | null>(null)
  const parts = useParts()
  useEffect(() => {
    let isCurrent = true
    // Without its typeface, a picture is drawn in the device's own.
    fontRule().then(
      (rule) => isCurrent && setFontCss(rule),
      () => isCurrent && setFontCss(''),
    )
    return () => {
      isCurrent = false
    }
  }, [])
  const { kept } = parts
  const options = useMemo((): ReportOptions | null => {
    if (fontCss === null) return null
    const arrangement = readChainArrangement()
    return { language, isNameless, parts: kept, today: day, fontCss, arrangement }
  }, [language, isNameless, kept, day, fontCss])
  return { options, language, setLanguage, isNameless, setNameless, paper, setPaper, ...parts }
}

export type Chosen = ReturnType<typeof useReportOptions>
