import { memo, useEffect, useMemo } from 'react'

import { LANGUAGE_TAGS } from '../../content/language.ts'
import type { PartId } from '../../content/report/words.ts'
import type { PaperName } from '../../files/report/paper.ts'
import { pictureSize } from '../../files/report/pictureInside.ts'
import type { Block, Figure, Report, ReportPart, Table } from '../../files/report/report.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../context/words.tsx'
import styles from './ReportPage.module.css'

/** How the texts of the page can be written otherwise; null where they are only read. */
export type Editing = {
  readonly editText: (part: PartId) => void
  readonly editAccount: (effectId: string) => void
} | null

type Props = { readonly report: Report; readonly paper: PaperName; readonly editing: Editing }

/** The report as a document to read, on its paper. */
export const ReportPage = memo(function ReportPage({ report, paper, editing }: Props) {
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
          <Inside part={cover} editing={editing} />
          <p className={styles['soft']}>{date}</p>
        </header>
      ) : null}
      {parts
        .filter((part) => part !== cover)
        .map((part) => (
          <section key={part.id} data-part={part.id} className={styles['part']}>
            <h4>{part.title}</h4>
            <Inside part={part} editing={editing} />
          </section>
        ))}
    </article>
  )
})

const Inside = memo(function Inside({
  part,
  editing,
}: {
  readonly part: ReportPart
  readonly editing: Editing
}) {
  const { report: words } = useWords()
  const { text, blocks } = part
  // Blocks have no identity of their own, and keep nothing from one report to the next.
  return (
    <>
      {text.paragraphs.map((paragraph, at) => (
        <p key={`text ${at}`}>{paragraph}</p>
      ))}
      {editing === null ? null : (
        <div className={styles['edit']}>
          {text.isBehind ? <span className={styles['behind']}>{words.text.changed}</span> : null}
          <Button
            isSmall
            look="quiet"
            aria-label={words.editTextOf(part.title)}
            onPress={() => editing.editText(part.id)}
          >
            {words.editText}
          </Button>
        </div>
      )}
      {blocks.map((block, at) => (
        <BlockShown key={`${block.kind} ${at}`} block={block} editing={editing} />
      ))}
    </>
  )
})

function BlockShown({ block, editing }: { readonly block: Block; readonly editing: Editing }) {
  if (block.kind === 'figure') return <FigureShown figure={block} />
  if (block.kind === 'table') return <TableShown table={block} />
  if (block.kind === 'heading') return <Heading heading={block} editing={editing} />
  return <p className={block.kind === 'note' ? styles['note'] : undefined}>{block.text}</p>
}

function Heading({
  heading: { text, effectId },
  editing,
}: {
  readonly heading: Extract<Block, { kind: 'heading' }>
  readonly editing: Editing
}) {
  const { report: words } = useWords()
  return (
    <div className={styles['effect']}>
      <h5>{text}</h5>
      {editing === null || effectId === null ? null : (
        <Button
          isSmall
          look="quiet"
          aria-label={words.editAccountOf(text)}
          onPress={() => editing.editAccount(effectId)}
        >
          {words.editAccount}
        </Button>
      )}
    </div>
  )
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
      <img src={address} alt={alt} width={width} height={height} loading="lazy" />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

/** On a narrow screen, a table is moved sideways in its box, which the Tab key then reaches. */
function TableShown({ table: { caption, head, rows } }: { readonly table: Table }) {
  const isNarrow = globalThis.matchMedia?.('(width < 700px)').matches
  const asRegion = isNarrow ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {}
  return (
    <div className={styles['wide']} {...asRegion}>
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
    </div>
  )
}
