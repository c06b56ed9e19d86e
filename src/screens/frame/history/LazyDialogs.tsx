/** The dialogs of versions, fetched when they are first shown. */
import { lazy } from 'react'

export const VersionsDialog = lazy(async () => ({
  default: (await import('./VersionsDialog.tsx')).VersionsDialog,
}))

export const KeepMomentDialog = lazy(async () => ({
  default: (await import('./KeepMomentDialog.tsx')).KeepMomentDialog,
}))
