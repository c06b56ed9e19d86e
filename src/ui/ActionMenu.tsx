import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'

import styles from './ActionMenu.module.css'

export type MenuAction = {
  readonly id: string
  readonly label: string
  /** A few words under the name. */
  readonly hint?: string
  readonly shortcut?: string
  readonly isDisabled?: boolean
  readonly isDangerous?: boolean
  readonly onAction: () => void
}

export type MenuGroup = {
  readonly title?: string
  readonly actions: readonly MenuAction[]
  /** Given, the actions are choices of which these hold now: of one when `isOne`, else of any number. */
  readonly chosen?: { readonly ids: readonly string[]; readonly isOne: boolean }
}

type Props = {
  /** Name of the menu, for those who cannot see its button. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly groups: readonly MenuGroup[]
}

/** A button that opens a list of things to do. */
export function ActionMenu({ label, trigger, groups }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu aria-label={label} className={styles['menu'] ?? ''}>
          {groups.map((group, index) => (
            <MenuSection
              key={group.title ?? index}
              className={styles['section'] ?? ''}
              aria-label={group.title ?? label}
              {...(group.chosen && {
                selectionMode: group.chosen.isOne ? 'single' : 'multiple',
                selectedKeys: group.chosen.ids,
                disallowEmptySelection: group.chosen.isOne,
              })}
            >
              {group.title === undefined ? null : (
                <Header className={styles['heading'] ?? ''}>{group.title}</Header>
              )}
              {group.actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  textValue={action.label}
                  isDisabled={action.isDisabled ?? false}
                  onAction={action.onAction}
                  className={`${styles['item']} ${action.isDangerous ? styles['dangerous'] : ''}`}
                >
                  <span className={styles['name'] ?? ''}>
                    {group.chosen === undefined ? null : (
                      <Check size={16} aria-hidden className={styles['check']} />
                    )}
                    {action.label}
                  </span>
                  {action.shortcut === undefined ? null : <kbd>{action.shortcut}</kbd>}
                  {action.hint === undefined ? null : (
                    <span className={styles['hint']}>{action.hint}</span>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
