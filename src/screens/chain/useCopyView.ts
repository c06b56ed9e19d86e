import { type RefObject, useState } from 'react'

import { fileName } from '../../files/fileName.ts'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import type { Notice } from './ChainNotice.tsx'
import { copyView } from './copyView.ts'

/** « Copier la vue », with what came of it said. */
export function useCopyView(
  canvas: RefObject<HTMLDivElement | null>,
  say: (notice: Notice) => void,
) {
  const { chain, frame } = useWords()
  const { today } = useServices()
  const session = useSession()
  const [isCopying, setCopying] = useState(false)
  const copy = async () => {
    const element = canvas.current
    if (!element || isCopying) return
    setCopying(true)
    const { title } = session.state.getState().project.info
    const name = fileName({ project: title, part: frame.chainPart, day: today() }, '.png')
    try {
      const end = await copyView(element, name)
      say({ text: end === 'copied' ? chain.viewCopied : chain.viewDownloaded, deedAt: null })
    } catch {
      say({ text: chain.viewFailed, deedAt: null })
    }
    setCopying(false)
  }
  return { copy, isCopying }
}
