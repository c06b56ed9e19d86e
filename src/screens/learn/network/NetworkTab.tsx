import { ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'

import { presencesOf } from '../../../domain/analysis/network.ts'
import type { Id } from '../../../domain/project/ids.ts'
import { recordOf } from '../../../domain/project/tables.ts'
import { readIn } from '../../../domain/project/translations.ts'
import { networkFigures } from '../../../files/figures/network.ts'
import { ActionMenu } from '../../../ui/ActionMenu.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useServices } from '../../context/services.ts'
import { useProject } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import type { PictureGiven } from '../../frame/drawPicture.ts'
import { FigureCard } from '../figures/FigureCard.tsx'
import { ActorPathDialog } from './ActorPathDialog.tsx'
import styles from './NetworkTab.module.css'

/** « Réseau »: who was there when, how closely, and on which outcomes; each path can be told here. */
export function NetworkTab() {
  const words = useWords()
  const { network } = words
  const language = useLanguage()
  const project = useProject()
  const { today } = useServices()
  const day = today()
  const [openId, setOpenId] = useState<Id | null>(null)
  const figures = useMemo(
    () => networkFigures(readIn(project, language), { words, language, today: day }),
    [project, words, language, day],
  )
  const figureOf = (id: string) => (given: PictureGiven) => {
    const found = networkFigures(readIn(given.project, given.language), given).find(
      (figure) => figure.id === id,
    )
    if (!found) throw new Error(`no figure of the network: ${id}`)
    return found
  }
  const actor = openId === null ? undefined : recordOf(project, 'actors', openId)
  if (figures.length === 0) {
    return (
      <div className={styles['empty']}>
        <h3>{network.none}</h3>
        <p>{network.noneHint}</p>
      </div>
    )
  }
  return (
    <div className={styles['network']}>
      <div className={styles['edit']}>
        <ActionMenu
          label={network.edit}
          trigger={
            <Button>
              {network.edit}
              <ChevronDown size={16} aria-hidden />
            </Button>
          }
          groups={[
            {
              actions: presencesOf(project).map(({ actor: { id, name } }) => ({
                id,
                label: name,
                onAction: () => setOpenId(id),
              })),
            },
          ]}
        />
        <p className={styles['hint']}>{network.editHint}</p>
      </div>
      {figures.map((figure) => (
        <FigureCard key={figure.id} figure={figure} figureOf={figureOf(figure.id)} />
      ))}
      {actor ? <ActorPathDialog actor={actor} onClose={() => setOpenId(null)} /> : null}
    </div>
  )
}
