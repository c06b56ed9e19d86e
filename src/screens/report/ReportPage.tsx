import { memo, useEffect, useMemo } from 'react'

import { LANGUAGE_TAGS } from '../../content/language.ts'
import type { PaperName } from '../../files/report/paper.ts'
import { pictureSize } from '../../files/report/pictureInside.ts'
import type { Block, Figure, Report, ReportPart, Table } from '../../files/report/report.ts'
import styles from './ReportPage.module.css'

type Props = { readonly report: Report; readonly paper: PaperName }

/** The report as a document to read, on its paper. */
export const ReportPage = memo(function ReportPage({ report, paper }: Props) {
  const { language, title, territory, kind, date, parts } = report
  const cover = parts.find(({ id }) => id === 'cover')
  return (
    <article
      lang={LANGUAGE_TAGS[language]}
      className={`on-paper ${styles['page']} ${styles[paper]}`}
      aria-label={title}
    >
      {cover ? (
        <header className={styles['cover']}>
          <p className={styles['soft']}>{kind}</p>
          <h3>{title}</h3>
          {territory.trim() === '' ? null : <p className={styles['soft']}>{territory}</p>}
          <Inside part={cover} />
          <p className={styles['soft']}>{date}</p>
        </header>
      ) : null}
      {parts
        .filter((part) => part !== cover)
        .map((part) => (
          <section key={part.id} data-part={part.id} className={styles['part']}>
            <h4>{part.title}</h4>
            <Inside part={part} />
          </section>
        ))}
    </article>
  )
})

function Inside({ part: { text, blocks } }: { readonly part: ReportPart }) {
  // Blocks have no identity of their own, and keep nothing from one report to the next.
  return (
    <>
      {text.paragraphs.map((paragraph, at) => (
        <p key={`text ${at}`}>{paragraph}</p>
      ))}
      {blocks.map((block, at) => (
        <BlockShown key={`${block.kind} ${at}`} block={block} />
      ))}
    </>
  )
}

function BlockShown({ block }: { readonly block: Block }) {
  if (block.kind === 'figure') return <FigureShown figure={block} />
  if (block.kind === 'table') return <TableShown table={block} />
  if (block.kind === 'heading') return <h5>{block.text}</h5>
  return <p className={block.kind === 'note' ? styles['note'] : undefined}>{block.text}</p>
}

function FigureShown({ figure: { svg, alt, caption } }: { readonly figure: Figure }) {
  const { width, height } = useMemo(() => pictureSize(svg), [svg])
  const address = useMemo(
    () => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
    [svg],
  )
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <figure>
      <img src={address} alt={alt} width={width} height={height} />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

function TableShown({ table: { caption, head, rows } }: { readonly table: Table }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={`${cell} ${at}`} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`row ${at}`}>
            {row.map((cell, column) => (
              <td key={`cell ${column}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
