import { Map as MapIcon, Minus, Plus } from 'lucide-react'

import { Button, IconButton } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './CanvasControls.module.css'

type Props = {
  readonly onZoom: (factor: number) => void
  readonly onShowAll: () => void
  readonly hasMinimap: boolean
  readonly onMinimap: () => void
  /** The storyline shown, for those who hear it; null when it is none. */
  readonly name: string | null
  /** How much of the chain is shown, in words; null when all is. */
  readonly shown: string | null
  readonly onEverything: () => void
}

/** In the corner of the canvas: how close one stands, and how much of the chain is shown. */
export function CanvasControls(props: Props) {
  const { chain } = useWords()
  const { shown, hasMinimap } = props
  return (
    <div className={styles['controls']}>
      <div role="group" aria-label={chain.views} className={styles['group']}>
        <IconButton label={chain.zoomOut} onPress={() => props.onZoom(1 / 1.2)}>
          <Minus size={18} aria-hidden />
        </IconButton>
        <IconButton label={chain.zoomIn} onPress={() => props.onZoom(1.2)}>
          <Plus size={18} aria-hidden />
        </IconButton>
        <Button isSmall look="quiet" onPress={props.onShowAll}>
          {chain.showAll}
        </Button>
        <span className={styles['minimap']}>
          <IconButton label={chain.minimap} aria-pressed={hasMinimap} onPress={props.onMinimap}>
            <MapIcon size={18} aria-hidden />
          </IconButton>
        </span>
      </div>
      <div role="status" className={shown === null ? 'unseen' : styles['shown']}>
        {props.name === null ? null : <span className="unseen">{props.name}, </span>}
        {shown}
      </div>
      {shown === null ? null : (
        <span className={styles['everything']}>
          <Button look="link" onPress={props.onEverything}>
            {chain.everythingShort}
          </Button>
        </span>
      )}
    </div>
  )
}
