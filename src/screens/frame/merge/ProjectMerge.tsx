import { lazy, Suspense, useCallback, useState } from 'react'

import { Notice, type Said } from '../Notice.tsx'
import { useOfferedMerge } from './offerMerge.ts'

const MergeDialog = lazy(async () => ({
  default: (await import('./MergeDialog.tsx')).MergeDialog,
}))

/** Merging the copies offered into the open project, one at a time. */
export function ProjectMerge() {
  const [file, setFile] = useState<File | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const unsay = useCallback(() => setSaid(null), [])
  useOfferedMerge(useCallback((offered) => setFile((current) => current ?? offered), []))
  return (
    <>
      <Notice said={said} onEnd={unsay} />
      <Suspense fallback={null}>
        {file === null ? null : (
          <MergeDialog
            file={file}
            onClose={() => setFile(null)}
            onDone={(sentence) => {
              setFile(null)
              setSaid(sentence === null ? null : { sentence })
            }}
          />
        )}
      </Suspense>
    </>
  )
}
