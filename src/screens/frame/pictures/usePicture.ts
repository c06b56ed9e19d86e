import { useEffect, useMemo, useState } from 'react'

import { withoutNames } from '../../../domain/names/withoutNames.ts'
import { readIn } from '../../../domain/project/translations.ts'
import { writeProject } from '../../../files/projectFile.ts'
import { fileForPicture } from '../../../session/copies.ts'
import { useServices } from '../../context/services.ts'
import { useProject } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { chainParts, WHOLE } from './chainParts.ts'
import { drawChosen, type DrawnPicture, type FigureOf } from './drawChosen.ts'
import { cardsInSight } from './inSight.ts'
import { type PictureChoices, rememberedChoices } from './pictureChoices.ts'
import type { PictureOnce } from './PictureFields.tsx'

/**
 * What was chosen so far, and the picture that it gives: null until it is drawn, or that it cannot be.
 * Given a figure, it is that one, whatever the picture chosen before; what is in `start` is chosen first.
 */
export function usePicture(asked: FigureOf | null, start: Partial<PictureChoices>) {
  const words = useWords()
  const language = useLanguage()
  const { store, today } = useServices()
  const told = useProject()
  const [choices, setChoices] = useState(() => ({ ...rememberedChoices(), ...start }))
  // Never remembered: a picture must not carry a project because the one before did.
  const [once, setOnce] = useState<PictureOnce>({ part: WHOLE, isCarrying: false })
  const [figureOf] = useState(() => asked)
  const [inSight] = useState(cardsInSight)
  const [drawing, setDrawing] = useState<DrawnPicture | 'failed' | null>(null)

  const isNameless = choices.names === 'hidden'
  const project = useMemo(
    () => (isNameless ? withoutNames(told, { words: words.copies.nameWords }).project : told),
    [isNameless, told, words],
  )
  const parts = useMemo(
    () => chainParts(readIn(project, language), words, inSight),
    [project, language, words, inSight],
  )
  const part = parts.find(({ value }) => value === once.part)?.drawn ?? null
  const day = today()
  const given = useMemo(
    () => ({ project, words, language, today: day, isNameless }),
    [project, words, language, day, isNameless],
  )
  const picture = useMemo(
    () => drawChosen(choices, given, part, figureOf),
    [choices, given, part, figureOf],
  )
  useEffect(() => {
    let isCurrent = true
    picture.then(
      (drawn) => isCurrent && setDrawing(drawn),
      () => isCurrent && setDrawing('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [picture])

  /** The file that the picture is to carry, without its names when the picture is. */
  const carried = async () => {
    if (!once.isCarrying || choices.format === 'pdf') return null
    // What it comes from holds the names.
    return isNameless
      ? { text: writeProject(project), note: async () => {} }
      : fileForPicture(told, store)
  }
  /** The picture as it is copied: nothing is left out behind it. */
  const pictureToCopy = () =>
    choices.format === 'pdf'
      ? drawChosen({ ...choices, format: 'png' }, given, part, figureOf)
      : picture
  return {
    choices,
    setChoices,
    once,
    setOnce,
    parts,
    given,
    drawing,
    picture,
    pictureToCopy,
    carried,
  }
}
