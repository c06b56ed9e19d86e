import type { Role } from '../../../content/messages/rowCodes.ts'
import type { Columns } from '../../../files/imports/columns.ts'
import { ROLES } from '../../../files/imports/headers.ts'
import type { Sheet } from '../../../files/imports/sheet.ts'
import { ChoiceField } from '../../../ui/Field.tsx'
import { useWords } from '../../context/words.tsx'
import styles from './import.module.css'

/** Rows shown under the headers, to know the columns by. */
const SAMPLE = 3

type Props = {
  readonly sheet: Sheet
  readonly columns: Columns
  readonly onChange: (columns: Columns) => void
}

/** The columns of a sheet, each under what it is taken for, which can be corrected. */
export function ColumnTable({ sheet, columns, onChange }: Props) {
  const { rows } = useWords()
  const { headerRow, roles } = columns
  const header = sheet.rows.find(({ number }) => number === headerRow)
  const sample = sheet.rows
    .filter(({ number }) => headerRow === null || number > headerRow)
    .slice(0, SAMPLE)
  const nameOf = (at: number) => header?.cells[at]?.text.trim() || letterOf(at)
  const correct = (column: number, role: Role) =>
    onChange({ headerRow, roles: roles.map((each, at) => (at === column ? role : each)) })
  return (
    <div className={styles['scroll']}>
      <table className={styles['columns']}>
        <thead>
          <tr>
            {roles.map((role, at) => (
              // Columns have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={at} scope="col">
                <ChoiceField
                  label={rows.columnIs(nameOf(at))}
                  isLabelHidden
                  value={role}
                  choices={ROLES.filter((each) => each !== 'slideType' || role === each).map(
                    (each) => ({ value: each, label: rows.roles[each] }),
                  )}
                  onChange={(chosen) => correct(at, chosen)}
                />
                <span className={styles['header']}>{nameOf(at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ number, cells }) => (
            <tr key={number}>
              {roles.map((role, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={at} data-ignored={role === 'ignored' || undefined}>
                  <span>{cells[at]?.text ?? ''}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A, B… Z, AA, AB…: as spreadsheets name their columns. */
function letterOf(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter
}
