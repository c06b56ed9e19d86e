import { useEffect, useMemo, useState } from 'react'

import { type Columns, guessColumns, guessRoles } from '../../../files/imports/columns.ts'
import { readRows } from '../../../files/imports/readRows.ts'
import { isEitherWay, isMonthFirstOnly } from '../../../files/imports/rowDates.ts'
import type { Draft, ReadingContext } from '../../../files/imports/rowReading.ts'
import type { Sheet } from '../../../files/imports/sheet.ts'
import { ChoiceField } from '../../../ui/Field.tsx'
import { useServices } from '../../context/services.ts'
import { useProject } from '../../context/session.ts'
import { useLanguage, useWords } from '../../context/words.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import styles from './import.module.css'
import { RowList } from './RowList.tsx'
import { useNamedOutcomes } from '../../panel/useNamedOutcomes.ts'

type Props = {
  readonly sheet: Sheet
  /** Told of what would be added, each time it changes. */
  readonly onTaken: (drafts: readonly Draft[]) => void
}

/** One sheet: what its columns are, to be corrected, and what each of its rows becomes. */
export function SheetPreview({ sheet, onTaken }: Props) {
  const { rows } = useWords()
  const language = useLanguage()
  const project = useProject()
  const outcomes = useNamedOutcomes()
  const { today } = useServices()
  const guessed = useMemo(() => guessColumns(sheet, language), [sheet, language])
  const [columns, setColumns] = useState<Columns>(guessed)
  const [isMonthFirst, setMonthFirst] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<number, boolean>>(new Map())

  const readings = useMemo(() => {
    const context: ReadingContext = { project, language, outcomes, isMonthFirst, today: today() }
    return readRows(sheet, columns, context)
  }, [sheet, columns, project, language, outcomes, isMonthFirst, today])
  const taken = useMemo(
    () =>
      new Set(
        readings.flatMap(({ number, isTaken }) =>
          (choices.get(number) ?? isTaken) ? [number] : [],
        ),
      ),
    [readings, choices],
  )
  useEffect(
    () => onTaken(readings.filter(({ number }) => taken.has(number)).map(({ draft }) => draft)),
    [readings, taken, onTaken],
  )

  const dateCells = sheet.rows.flatMap(({ cells }) =>
    cells.filter((_, at) => ['date', 'endDate'].includes(columns.roles[at] ?? '')),
  )
  const eitherWay = dateCells.filter(isEitherWay).length
  const isOnlyMonthFirst = dateCells.some(isMonthFirstOnly)
  const firstRow = guessed.headerRow ?? sheet.rows[0]?.number ?? 1
  return (
    <>
      {sheet.kind === 'lines' ? null : (
        <section className={styles['section']}>
          <h3>{rows.columns}</h3>
          <label className={styles['tick']}>
            <input
              type="checkbox"
              checked={columns.headerRow !== null}
              onChange={(event) => {
                const headerRow = event.target.checked ? firstRow : null
                setColumns({ headerRow, roles: guessRoles(sheet, headerRow, language) })
              }}
            />
            {rows.hasHeader(firstRow)}
          </label>
          <ColumnTable sheet={sheet} columns={columns} onChange={setColumns} />
          {eitherWay > 0 || isOnlyMonthFirst ? (
            <div className={styles['choices']}>
              <ChoiceField
                label={rows.figures}
                value={isMonthFirst ? 'month' : 'day'}
                choices={[
                  { value: 'day', label: rows.dayFirst },
                  { value: 'month', label: rows.monthFirst },
                ]}
                onChange={(first) => setMonthFirst(first === 'month')}
              />
              <p className={styles['soft']}>
                {isOnlyMonthFirst ? rows.monthFirstHint : rows.figuresHint(eitherWay)}
              </p>
            </div>
          ) : null}
        </section>
      )}
      <RowList
        readings={readings}
        taken={taken}
        blankRows={sheet.blankRows}
        onTake={(numbers, isTaken) =>
          setChoices(new Map([...choices, ...numbers.map((each) => [each, isTaken] as const)]))
        }
      />
    </>
  )
}
