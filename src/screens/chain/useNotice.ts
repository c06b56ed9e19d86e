import { useEffect, useState } from 'react'

import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import type { Notice } from './ChainNotice.tsx'
import { lessonOf } from './linking.ts'

/**
 * The sentence of the moment. A new link that closes a circle or goes back in time is spoken of
 * whatever way it was made: drawn, chosen from the list or from the panel.
 */
export function useNotice() {
  const { chain } = useWords()
  const session = useSession()
  const [notice, setNotice] = useState<Notice | null>(null)
  useEffect(
    () =>
      session.state.subscribe(({ project, lastDeed }, before) => {
        if (lastDeed === before.lastDeed || lastDeed?.kind !== 'done') return
        if (lastDeed.label.code !== 'addLink' && lastDeed.label.code !== 'moveLink') return
        const added = Object.keys(project.links).find(
          (id) => !Object.hasOwn(before.project.links, id),
        )
        const lesson = added === undefined ? null : lessonOf(project, added)
        if (added === undefined || lesson === null) return setNotice(null)
        const label = lesson === 'backInTimeLong' ? chain.seeDates : chain.openLink
        setNotice({ text: chain[lesson], deedAt: lastDeed.at, open: { linkId: added, label } })
      }),
    [session, chain],
  )
  return { notice, setNotice }
}
