import type { problems as French } from '../fr/problems.ts'

export const problems: typeof French = {
  empty: (file) =>
    `The file “${file}” is empty. Look for an older copy, or make a new one from the original device.`,
  tooLarge: (file) =>
    `The file “${file}” is over 50 MB: it is probably not a Jalons project. Choose a file that ends in .jalons.json.`,
  notText: (file) =>
    `The file “${file}” is not readable text. Choose a file that ends in .jalons.json.`,
  notJson: (file) =>
    `The file “${file}” is incomplete or is not a Jalons project. If it came by email or USB key, copy it again.`,
  notAProject: (file) =>
    `The file “${file}” is not a Jalons project. Choose a file that ends in .jalons.json.`,
  tooNew: (file) =>
    `The file “${file}” comes from a newer version of Jalons. Update the app, then open it again.`,
  damaged: (file, where) =>
    `The file “${file}” is damaged (at “${where}”). Nothing was opened. Try another copy.`,
  noProjectInside: (file) =>
    `The picture “${file}” holds no project. Only pictures made with the project inside can be reopened, and an email or a social network may take it out of them. Choose a file that ends in .jalons.json.`,
  damagedInside: (file) =>
    `The project inside the picture “${file}” is damaged. Nothing was opened. Try another copy.`,
}
