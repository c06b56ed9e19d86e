import { useCallback, useMemo, useState } from 'react'

import { download } from '../../browser/files.ts'
import { fileName } from '../../files/fileName.ts'
import type { MenuAction } from '../../ui/ActionMenu.tsx'
import { useServices } from '../context/services.ts'
import { useSession } from '../context/session.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import { saveFileCopy } from './saveFileCopy.ts'

type Picture = 'chain' | 'timeline'

/**
 * The files a project can leave as, first its own copy, then pictures drawn from the model; and what
 * to say of the one under way or just done.
 */
export function useExports(): {
  actions: MenuAction[]
  status: string | null
  say: (sentence: string) => void
} {
  const words = useWords()
  const language = useLanguage()
  const session = useSession()
  const { store, today } = useServices()
  const [status, setStatus] = useState<string | null>(null)

  const say = useCallback((sentence: string) => {
    setStatus(sentence)
    setTimeout(() => setStatus((shown) => (shown === sentence ? null : shown)), 5000)
  }, [])

  const actions = useMemo(() => {
    const { frame } = words
    const hand = (content: Blob, extension: string, part: string) => {
      const { title } = session.state.getState().project.info
      const name = fileName({ project: title, part, day: today() }, extension)
      download(name, content)
      return name
    }
    const saveCopy = async () => {
      const { project, saving } = session.state.getState()
      const { name } = await saveFileCopy(project, { store, today })
      say(saving === 'saved' ? frame.alreadySaved(name) : frame.exported(name))
    }
    const savePicture = async (picture: Picture, format: 'svg' | 'png') => {
      setStatus(frame.working)
      try {
        const { drawPicture, pictureAsPng } = await import('./drawPicture.ts')
        const { project } = session.state.getState()
        const svg = await drawPicture(picture, { project, words, language, today: today() })
        const content =
          format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pictureAsPng(svg)
        const part = picture === 'chain' ? frame.chainPart : frame.timelinePart
        say(frame.exported(hand(content, `.${format}`, part)))
      } catch {
        say(frame.exportFailed)
      }
    }
    const pictureAction = (picture: Picture, format: 'svg' | 'png'): MenuAction => ({
      id: `${picture}-${format}`,
      label: frame[`${picture}${format === 'svg' ? 'Svg' : 'Png'}`],
      hint: format === 'svg' ? frame.svgHint : frame.pngHint,
      onAction: () => void savePicture(picture, format),
    })
    return [
      {
        id: 'copy',
        label: frame.fileCopy,
        hint: frame.fileCopyHint,
        shortcut: 'Ctrl+S',
        onAction: () => void saveCopy(),
      },
      pictureAction('chain', 'svg'),
      pictureAction('chain', 'png'),
      pictureAction('timeline', 'svg'),
      pictureAction('timeline', 'png'),
    ]
  }, [words, language, session, store, today, say])

  return { actions, status, say }
}
