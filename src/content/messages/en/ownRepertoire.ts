import type { ownRepertoire as French } from '../fr/ownRepertoire.ts'

/** "Repertoire": the outcomes in the words of the project, and their file. */
export const ownRepertoire: typeof French = {
  open: 'Edit the repertoire…',
  title: 'Repertoire of transitional outcomes',
  change: 'Change the words…',
  filePart: 'repertoire',
  name: 'Whose repertoire?',
  namePlaceholder: 'A round table, an organization…',
  source: 'After what?',
  sourcePlaceholder: 'A poster, a guide, a year…',
  save: 'Save to a file',
  take: 'Take the one in a file…',
  taken: 'Repertoire taken. “Undo” gives the former one back.',
  add: 'Add an outcome',
  addIn: (functionLabel) => `Add an outcome: ${functionLabel}`,
  hidden: 'Hidden',
  provenances: {
    attested: 'attested label',
    reconstructed: 'reconstructed label, not official',
    own: 'label of the project',
  },
  back: 'Back to the list',
  number: 'Number',
  sameNumber: (label) => `Same number as “${label}”.`,
  networkFunction: 'Function',
  onTable: 'On the table',
  keepsEvents: (count) => `${count} on this card: the link stays.`,
  emptyKeeps: 'Where nothing is written, the words of the repertoire stay; they read in grey.',
  texts: {
    label: 'Label',
    definition: 'What it is',
    testQuestion: 'The question to ask',
    examples: 'How it shows, one example a line',
    specific: 'Question about this outcome',
    learn: 'Question to draw lessons',
    reinvest: 'Question to put them back into action',
  },
  inLanguage: {
    fr: (what) => `${what} (French)`,
    en: (what) => `${what} (English)`,
  },
  backToRepertoire: 'Back to the words of the repertoire',
  remove: 'Remove this outcome',
  removeHint: (count) => `An unknown outcome would be left for ${count}. Hiding it keeps its name.`,
  whatChanges: 'What will change',
  nothingChanges: 'Nothing: this repertoire says the same.',
  onlyWhose: 'Only whose repertoire it is, and after what.',
  was: (label) => `before: “${label}”`,
  comes: 'new outcome',
  goes: (label) => `“${label}” is no longer in the repertoire`,
  nowHidden: 'hidden',
  shownAgain: 'on the table again',
  keepLinks: (count) => `${count}, link kept`,
  takeIt: 'Take this repertoire',
  problems: {
    empty: (file) => `The file “${file}” is empty.`,
    tooLarge: (file) =>
      `The file “${file}” is too large for a repertoire. Choose a file that ends in .repertoire.json.`,
    notText: (file) =>
      `The file “${file}” is not readable text. Choose a file that ends in .repertoire.json.`,
    notJson: (file) =>
      `The file “${file}” is incomplete or is not a repertoire. If it comes from an email or a USB key, copy it again.`,
    notARepertoire: (file) =>
      `The file “${file}” is not a repertoire. Choose a file that ends in .repertoire.json.`,
    tooNew: (file) =>
      `The file “${file}” comes from a newer version of Jalons. Update the app, then take it again.`,
    damaged: (file, where) =>
      `The file “${file}” is damaged (at “${where}”). Nothing was changed. Try another copy.`,
  },
}
