import { countEn } from '../plural.ts'
import type { printing as French } from '../fr/printing.ts'

export const printing: typeof French = {
  open: 'Picture or PDF…',
  openHint: 'The timeline or the chain, to print, hang on a wall, send or paste',
  title: 'Picture or PDF',
  picture: 'What',
  pictures: { timeline: 'The timeline', chain: 'The chain' },
  part: 'Part',
  wholeChain: 'The whole chain',
  inSight: 'What the diagram shows right now',
  partOfChain: 'A part of the chain',
  storyline: (effect) => `The storyline of “${effect}”`,
  format: 'Form',
  formats: {
    pdf: 'PDF, to print',
    png: 'PNG picture, to send',
    svg: 'SVG picture, to edit',
  },
  paper: 'Paper',
  papers: {
    letter: 'Letter (8½ × 11 in)',
    legal: 'Legal (8½ × 14 in)',
    tabloid: 'Tabloid (11 × 17 in)',
    a4: 'A4 (210 × 297 mm)',
    a3: 'A3 (297 × 420 mm)',
    a0: 'A0 (841 × 1189 mm)',
  },
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  fit: 'Page layout',
  fits: { one: 'On one sheet', tiles: 'On several, to put together' },
  textSize: 'Size of the words',
  textSizes: { small: 'Small, for a table', normal: 'Ordinary', large: 'Large, for a wall' },
  legend: 'Legend',
  account: 'Account of the chain, in words',
  notice: 'Where the repertoire comes from',
  hideNames: 'Replace the names',
  hideNamesHint:
    'As in “Copy without names”: the names entered become “Organization A”, “Person 1”… Check the preview.',
  carry: 'Put the project in the picture',
  carryHint: 'Dropping the picture on Jalons then reopens the project.',
  carriesAll:
    'The picture holds the whole project: dropping it on Jalons reopens it. Whoever receives it can read what it does not show: descriptions, names, views, notes of meetings. Best avoided for a public picture.',
  carriesNameless:
    'The picture holds the project without its names: dropping it on Jalons reopens it. Whoever receives it can read what it does not show: descriptions, views, notes of meetings.',
  save: 'Download',
  copy: 'Copy the picture',
  copied: 'Picture copied: paste it wherever you like.',
  copyRefused: 'The clipboard refused the picture: it is in your downloads.',
  stop: 'Stop',
  working: 'Preparing…',
  preview: 'Preview',
  noPreview: 'The preview could not be drawn.',
  sheets: (count, rows, columns) =>
    count === 1
      ? 'One sheet'
      : `${countEn(count, 'sheet', 'sheets')}: ${countEn(rows, 'row', 'rows')} of ${columns}`,
  accountSheets: (count) => `Then ${countEn(count, 'sheet', 'sheets')} of account, in words.`,
  howToAssemble:
    'Cut each sheet along the solid marks, then lay it on the one before, up to the dashed marks.',
  wordsOf: (points) => `The words will be about ${points} points tall.`,
  tooSmall: (points) =>
    `The words will be about ${points} points tall: too small to read well. Choose a larger paper, or several sheets to put together.`,
  tooFewPixels: (pixels) =>
    `The words will be about ${pixels} pixels tall: too small to read well. Choose SVG, PDF, or a part of the chain.`,
  sheet: (row, column, rows, columns) =>
    `Sheet ${row}-${column} (${countEn(rows, 'row', 'rows')} of ${columns})`,
  failed:
    'The file could not be made. The project has not changed. Try the SVG picture, or try again in a moment.',
}
