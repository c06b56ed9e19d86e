import { lazy, Suspense, useState } from 'react'

import { Button } from '../../ui/Button.tsx'
import { useProject } from '../context/session.ts'
import { useWords } from '../context/words.tsx'

/** It comes when it is asked for, with all that tells chains. */
const Lazy = lazy(async () => ({ default: (await import('./AccountDialog.tsx')).AccountDialog }))

type Props = { readonly effectId: string | null; readonly onClose: () => void }

/** « Récit de la chaîne » of an effect, or nothing. */
export function AccountWindow({ effectId, onClose }: Props) {
  const { effects } = useProject()
  const effect = effectId === null ? undefined : effects[effectId]
  return (
    <Suspense fallback={null}>
      {effect ? <Lazy effect={effect} onClose={onClose} /> : null}
    </Suspense>
  )
}

/** What opens it, in the panel of the effect. */
export function AccountButton({ effectId }: { readonly effectId: string }) {
  const { account } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button isSmall onPress={() => setOpen(true)}>
        {account.open}
      </Button>
      <AccountWindow effectId={isOpen ? effectId : null} onClose={() => setOpen(false)} />
    </>
  )
}
