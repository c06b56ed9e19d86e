import type { copies as French } from '../fr/copies.ts'
import { countEn } from '../plural.ts'

export const copies: typeof French = {
  title: 'Copies',
  open: 'Copies…',
  waiting: (count) =>
    count === 0 ? 'Copies up to date' : `Copies: ${countEn(count, 'project', 'projects')} to copy`,
  age: (when) => `Copy: ${when}`,
  noCopy: 'No copy',
  ageMore: (age) => `${age}. See copies`,

  thisProject: 'This project',
  lastCopy: (when) => `Last copy: ${when}.`,
  neverCopied: 'No copy yet.',
  whatFor: 'A copy holds the whole project and can be reopened here or on another device.',
  nameless: 'Copy without names…',
  namelessHint: 'To show elsewhere: names are replaced in it',

  allProjects: 'All my projects',
  allHint: (count) =>
    `One file that brings back ${count === 1 ? 'the project' : `the ${count} projects`} on this device. What is in the bin is not in it.`,
  copyAll: 'Copy all my projects',
  allPart: 'all my projects',
  copying: (done, count) => `Copying project ${Math.min(done + 1, count)} of ${count}…`,
  copiedAll: (name) => `File ready: ${name}`,
  copiedBut: (name, missing) =>
    `File ready: ${name}. What could not be read is missing from it: ${missing}. Open these projects, then copy them one by one.`,
  fileTooLarge: (file) =>
    `The file “${file}” is larger than 200 MB: it is probably not a copy of your projects. Choose a file that ends in .jalons.json.`,
  allTooLarge:
    'Together, your projects are larger than a file can bring back (200 MB). Copy them one by one.',
  notCopied: 'The copy could not be made. Your projects have not changed. Try again in a moment.',

  folder: 'A folder for copies',
  folderHint:
    'At the end of each session, Jalons puts a dated copy of each changed project there. A synced folder or a USB stick keeps it away from this device.',
  noFolders: 'This browser cannot write to a folder. Chrome and Edge, on a computer, can.',
  chooseFolder: 'Choose a folder…',
  changeFolder: 'Change folder…',
  forgetFolder: 'Stop copying there',
  copyNow: 'Copy now',
  allowAgain: 'Give permission again',
  folderState: {
    ready: (name) => `Copies go to “${name}”.`,
    asking: (name) => `The browser asks for your permission again to copy to “${name}”.`,
    gone: (name) =>
      `The folder “${name}” is no longer there. Plug it back in, or choose another one. Your work is saved here.`,
    full: (name) =>
      `There is no room left in “${name}”. Free some space, or choose another folder. Your work is saved here.`,
    failed: (name) =>
      `The copy to “${name}” could not be made. Jalons will try again. Your work is saved here.`,
  },

  remindNever: 'This project has no copy yet. A copy keeps it safe from breakage and mishaps.',
  remindSince: (when) => `This project has changed since its last copy, ${when}.`,
  remindAll: (count) =>
    `${countEn(count, 'project has', 'projects have')} been waiting for a copy for more than a week.`,
  makeCopy: 'Make a copy',
  later: 'Later',

  namelessTitle: 'Copy without names',
  namelessWhat:
    'In this copy, each ticked name is replaced wherever it is written, always by the same word. Your project does not change.',
  namelessLimits:
    'Jalons knows only the names that were entered: actors, people present, authors of views, people in charge of actions. Add places here, and people named only in the texts.',
  noNames: 'No name has been entered in this project.',
  names: 'Names replaced',
  replaced: (label, count) =>
    `${label} · ${count === 0 ? 'not found' : countEn(count, 'time', 'times')}`,
  leftAsIs: 'left as it is',
  alsoHide: 'Other words to hide',
  alsoHidePlaceholder: 'Rosemont, Ms. Roy',
  saveNameless: 'Save the copy without names',
  namelessPart: 'without-names',

  inside: 'Projects in this file',
  insideHint: 'Each ticked project is added to yours. Nothing is replaced.',
  reading: (done, count) => `Reading project ${Math.min(done + 1, count)} of ${count}…`,
  alreadyHere: 'already here, identical',
  unreadable: 'damaged, cannot be opened',
  unreadableNewer: 'from a newer version of Jalons',
  nthProject: (number) => `Project no. ${number}`,
  cutOff:
    'This file is incomplete: projects may be missing at the end. Look for another copy of it.',
  nothingInside: 'There is no project in this file.',
  restore: (count) =>
    count === 0 ? 'Restore' : `Restore ${countEn(count, 'project', 'projects')}`,
  restoring: (done, count) => `Restoring project ${Math.min(done + 1, count)} of ${count}…`,

  nameWords: {
    community: 'Organization',
    institution: 'Institution',
    elected: 'Elected body',
    citizens: 'Citizens’ group',
    business: 'Business',
    funder: 'Funder',
    knowledge: 'Knowledge',
    report: 'Report',
    rule: 'Rule',
    programme: 'Program',
    technology: 'Technology',
    funding: 'Funding',
    person: 'Person',
    group: 'Group',
    word: 'Hidden word',
  },
}
