import type { ReactNode } from 'react'
import {
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  TextField,
  useFilter,
} from 'react-aria-components'

import styles from './SearchList.module.css'

export type SearchItem = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly mark?: ReactNode
  /** More words by which it is found. */
  readonly keywords?: string
}

export type SearchGroup = { readonly title: string; readonly items: readonly SearchItem[] }

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly groups: readonly SearchGroup[]
  readonly onChoose: (id: string) => void
  /** Shown when no item matches. */
  readonly nothingFound: string
}

/** A list one finds in by typing: arrows move, Enter chooses. Accents and capitals do not matter. */
export function SearchList({ label, placeholder, groups, onChoose, nothingFound }: Props) {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Autocomplete filter={contains}>
      {/* Not a search field: Escape would empty it instead of closing the window. */}
      <TextField aria-label={label} autoFocus className={styles['search'] ?? ''}>
        <Input placeholder={placeholder} className={styles['input'] ?? ''} />
      </TextField>
      <Menu
        aria-label={label}
        className={styles['list'] ?? ''}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p className={styles['empty']}>{nothingFound}</p>}
      >
        {groups
          .filter((group) => group.items.length > 0)
          .map((group) => (
            <MenuSection key={group.title} aria-label={group.title}>
              <Header className={styles['heading'] ?? ''}>{group.title}</Header>
              {group.items.map((item) => (
                <MenuItem
                  key={item.id}
                  id={item.id}
                  textValue={`${item.label} ${item.detail ?? ''} ${item.keywords ?? ''}`}
                  className={styles['item'] ?? ''}
                >
                  <span className={styles['mark']}>{item.mark}</span>
                  <span>{item.label}</span>
                  {item.detail ? <span className={styles['detail']}>{item.detail}</span> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
      </Menu>
    </Autocomplete>
  )
}
