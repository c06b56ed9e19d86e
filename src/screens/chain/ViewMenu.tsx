import { ChevronDown } from 'lucide-react'

import type { Arrangement } from '../../layout/chainModel.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'

export type ViewActions = {
  readonly arrangement: Arrangement
  readonly onArrange: (arrangement: Arrangement) => void
  /** Null when no card was placed by hand, or when hands place none. */
  readonly onTidy: (() => void) | null
  readonly onShowAll: () => void
  /** Null when nothing is selected nor looked at. */
  readonly onShowSelection: (() => void) | null
  readonly hasMinimap: boolean
  readonly onMinimap: () => void
  readonly onCopy: () => void
  readonly isCopying: boolean
}

/** « Affichage »: how the chain looks, which changes nothing of what it says. */
export function ViewMenu(props: ViewActions) {
  const { chain } = useWords()
  const { arrangement, onArrange, onTidy, onShowSelection, isCopying } = props
  return (
    <ActionMenu
      label={chain.views}
      trigger={
        <Button isSmall>
          {chain.views}
          <ChevronDown size={16} aria-hidden />
        </Button>
      }
      groups={[
        {
          title: chain.columns,
          chosen: { ids: [arrangement], isOne: true },
          actions: [
            {
              id: 'time',
              label: chain.inTime,
              hint: chain.inTimeHint,
              onAction: () => onArrange('time'),
            },
            {
              id: 'depth',
              label: chain.byDepth,
              hint: chain.byDepthHint,
              onAction: () => onArrange('depth'),
            },
          ],
        },
        {
          chosen: { ids: props.hasMinimap ? ['minimap'] : [], isOne: false },
          actions: [{ id: 'minimap', label: chain.minimap, onAction: props.onMinimap }],
        },
        {
          actions: [
            {
              id: 'all',
              label: chain.showAll,
              shortcut: chain.showAllKey,
              onAction: props.onShowAll,
            },
            {
              id: 'selection',
              label: chain.showSelection,
              shortcut: chain.showSelectionKey,
              isDisabled: onShowSelection === null,
              onAction: () => onShowSelection?.(),
            },
            {
              id: 'tidy',
              label: chain.tidy,
              hint: chain.tidyHint,
              isDisabled: onTidy === null,
              onAction: () => onTidy?.(),
            },
            {
              id: 'copy',
              label: isCopying ? chain.copying : chain.copyView,
              isDisabled: isCopying,
              onAction: props.onCopy,
            },
          ],
        },
      ]}
    />
  )
}
