import { useMemo } from 'react'

import { svgAddress } from '../../../browser/rasterise.ts'
import { useWords } from '../../context/words.tsx'
import type { DrawnPicture } from './drawChosen.ts'
import styles from './pictures.module.css'

/** The picture as it will stand on its sheets, small, then the sheets of words that follow it. */
export function PicturePreview({ drawn }: { readonly drawn: DrawnPicture }) {
  const { pages } = drawn
  return (
    <>
      <OnItsSheets drawn={drawn} />
      {pages.length === 0 ? null : (
        // Their number is told under the preview.
        <div className={styles['pages']} aria-hidden>
          {pages.map((page, index) => (
            <Page key={index} svg={page} />
          ))}
        </div>
      )}
    </>
  )
}

function Page({ svg }: { readonly svg: string }) {
  return <img src={useAddress(svg)} alt="" />
}

function useAddress(svg: string): string {
  return useMemo(() => svgAddress(svg), [svg])
}

/** Sheets to be glued are shown glued. */
function OnItsSheets({ drawn }: { readonly drawn: DrawnPicture }) {
  const { printing } = useWords()
  const { svg, plan, size } = drawn
  const address = useAddress(svg)
  const first = plan?.sheets[0]
  if (!plan || !first) {
    return <img className={styles['preview']} src={address} alt={printing.preview} />
  }
  const { page, millimetresPerPixel: scale, rows, columns, sheets } = plan
  const last = sheets.at(-1) ?? first
  // Where a sheet stands once glued, the picture being still.
  const placeOf = ({ origin }: typeof first) => ({
    x: first.origin.x - origin.x,
    y: first.origin.y - origin.y,
  })
  const end = placeOf(last)
  return (
    <svg
      className={styles['preview']}
      viewBox={`0 0 ${end.x + page.width} ${end.y + page.height}`}
      role="img"
      aria-label={printing.sheets(sheets.length, rows, columns)}
    >
      {sheets.map((sheet) => (
        <rect
          key={`${sheet.row}-${sheet.column}`}
          className={styles['sheet']}
          {...placeOf(sheet)}
          width={page.width}
          height={page.height}
        />
      ))}
      <image
        href={address}
        {...first.origin}
        width={size.width * scale}
        height={size.height * scale}
      />
      {sheets.length === 1
        ? null
        : sheets.map((sheet) => (
            <rect
              key={`${sheet.row}-${sheet.column}`}
              className={styles['cut']}
              x={first.window.x + placeOf(sheet).x}
              y={first.window.y + placeOf(sheet).y}
              width={sheet.window.width}
              height={sheet.window.height}
            />
          ))}
    </svg>
  )
}
