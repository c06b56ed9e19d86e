import type { storage as French } from '../fr/storage.ts'

export const storage: typeof French = {
  full: {
    what: 'There is no room left on this device.',
    next: 'Make some space: empty the bin of Jalons, remove large files. Saving will resume by itself.',
  },
  unavailable: {
    what: 'This browser does not allow your projects to be kept.',
    next: 'Private browsing or a browser setting blocks the storage space. Open Jalons in an ordinary window.',
  },
  closed: {
    what: 'The browser has closed the space where your projects are kept.',
    next: 'Jalons opens it again by itself. If this message stays, reload the page.',
  },
  blocked: {
    what: 'Another, older tab of Jalons prevents your projects from being opened.',
    next: 'Close the other tabs of Jalons, then reload this page.',
  },
  newer: {
    what: 'Your projects were saved by a more recent version of Jalons.',
    next: 'Nothing was changed. Reload the page to get the new version.',
  },
  outdated: {
    what: 'A more recent version of Jalons was opened in another tab.',
    next: 'This tab can no longer save. Reload it to go on.',
  },
  slow: {
    what: 'Saving takes longer than usual.',
    next: 'It goes on. The device may be very busy, or its disk almost full.',
  },
  unreadable: {
    what: 'This project comes from an older version of Jalons and could not be brought up to date.',
    next: 'Nothing was changed. Open it again after the next update of Jalons, or open a file copy of it.',
  },
  damaged: {
    what: 'This project is damaged: it cannot be opened as it is.',
    next: 'Your other projects are fine. Open an earlier version of this one as a new project. The raw data may also help to repair it.',
  },
  unknown: {
    what: 'The browser could not read or write your projects.',
    next: 'Jalons tries again by itself. If this message stays, reload the page.',
  },
  emptied: {
    what: 'There were projects here, and the browser has erased them.',
    next: 'If you have a file copy, open it: everything is there. If not, see whether your projects are in another browser.',
  },
  promised: 'This browser has promised to keep your projects.',
  notPromised: 'This browser may erase your projects when it lacks space: save copies to files.',
  inMemory:
    'Your work is still in memory. To be safe, save a copy to a file before you close or reload.',
}
