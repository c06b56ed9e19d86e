import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import {
  Button as AriaButton,
  Checkbox,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components'

import type { PartId } from '../../content/report/words.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './PartList.module.css'

type Props = {
  readonly order: readonly PartId[]
  readonly kept: readonly PartId[]
  readonly move: (id: PartId, before: PartId | null) => void
  readonly keep: (ids: ReadonlySet<PartId>) => void
}

/** The parts, to tick and to put in order: by dragging, by the arrows, or by the keyboard on the handle. */
export function PartList({ order, kept, move, keep }: Props) {
  const { report } = useWords()
  // The cover opens the report, wherever it is dragged.
  const movable: readonly PartId[] = order.filter((id) => id !== 'cover')
  const afterOf = (id: PartId) => movable[movable.indexOf(id) + 1] ?? null
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': report.partNames[key as PartId] })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys] as PartId[]
      const aim = target.key as PartId
      if (id === undefined || id === 'cover' || id === aim) return
      const before = target.dropPosition === 'before' ? aim : afterOf(aim)
      move(id, before === 'cover' ? (movable[0] ?? null) : before)
    },
  })
  /** Alt with ↑ or ↓ moves the part that has the focus, as cards of the chain are moved. */
  const onKey = (key: React.KeyboardEvent) => {
    const step = key.key === 'ArrowUp' ? -1 : key.key === 'ArrowDown' ? 1 : 0
    if (!key.altKey || step === 0) return
    key.preventDefault()
    key.stopPropagation()
    const row = document.activeElement?.closest<HTMLElement>('[role="row"]')
    const at = movable.findIndex((id) => id === row?.dataset['key'])
    const id = movable[at]
    if (id === undefined || movable[at + step] === undefined) return
    move(id, (step === -1 ? movable[at - 1] : movable[at + 2]) ?? null)
  }
  return (
    // The keys are those of the rows inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDownCapture={onKey}>
      <GridList
        aria-label={report.parts}
        items={order.map((id) => ({ id }))}
        selectionMode="multiple"
        selectedKeys={kept}
        onSelectionChange={(keys) => keep(new Set(keys === 'all' ? order : (keys as Set<PartId>)))}
        dragAndDropHooks={dragAndDropHooks}
        className={styles['list'] ?? ''}
        dependencies={[report, order]}
      >
        {({ id }) => {
          const name = report.partNames[id]
          const at = movable.indexOf(id)
          return (
            <GridListItem id={id} textValue={name} className={styles['item'] ?? ''}>
              <AriaButton
                slot="drag"
                isDisabled={id === 'cover'}
                className={styles['handle'] ?? ''}
              >
                <GripVertical size={16} aria-hidden />
              </AriaButton>
              <Checkbox slot="selection" className={styles['tick'] ?? ''}>
                <span aria-hidden className={styles['box']} />
              </Checkbox>
              <span className={styles['name']}>{name}</span>
              {id === 'cover' ? null : (
                <span className={styles['arrows']}>
                  <IconButton
                    label={report.up(name)}
                    isDisabled={at === 0}
                    onPress={() => move(id, movable[at - 1] ?? null)}
                  >
                    <ChevronUp size={16} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={report.down(name)}
                    isDisabled={at === movable.length - 1}
                    onPress={() => move(id, movable[at + 2] ?? null)}
                  >
                    <ChevronDown size={16} aria-hidden />
                  </IconButton>
                </span>
              )}
            </GridListItem>
          )
        }}
      </GridList>
    </div>
  )
}
