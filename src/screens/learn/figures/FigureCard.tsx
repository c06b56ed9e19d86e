import { useId, useMemo, useRef } from 'react'

import type { FigureTable, ToldFigure } from '../../../files/figures/toldFigure.ts'
import { useWords } from '../../context/words.tsx'
import type { FigureOf } from '../../frame/pictures/drawChosen.ts'
import styles from './FigureCard.module.css'
import { FigureView } from './FigureView.tsx'
import { PictureButton } from './PictureButton.tsx'
import { useWidthOf } from './useWidthOf.ts'

/** Past this, an eye loses its line from a name to its bar. */
const WIDEST = 860

type Props = {
  readonly figure: ToldFigure
  /** The same figure of a project given, which may be without names: for files. */
  readonly figureOf: FigureOf
}

/** A picture, its sentences, its table, which unfolds, and the way to a file of it. */
export function FigureCard({ figure: told, figureOf }: Props) {
  const { title, sentences, notes, table, draw } = told
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidthOf(box, WIDEST)
  const figure = useMemo(() => draw(width), [draw, width])
  return (
    <section aria-labelledby={id} className={styles['card']}>
      <h3 id={id}>{title}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div ref={box} className={styles['picture']}>
        <FigureView figure={figure} label={[title, ...sentences].join('. ')} />
      </div>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      <Numbers table={table} title={title} />
      <PictureButton title={title} figureOf={figureOf} />
    </section>
  )
}

function Numbers({ table, title }: { readonly table: FigureTable; readonly title: string }) {
  const { learn } = useWords()
  return (
    <details className={styles['numbers']}>
      <summary>{learn.table}</summary>
      {/* When it is wider than the screen, the Tab key reaches it, to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['scroller']} role="group" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={table.head[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
