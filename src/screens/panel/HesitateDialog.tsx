import { useState } from 'react'

import { hesitate } from '../../domain/edits/eventEdits.ts'
import type { KeyEvent } from '../../domain/project/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSession } from '../context/session.ts'
import { useWords } from '../context/words.tsx'
import styles from './hesitation.module.css'
import { OutcomeMark } from './OutcomeMark.tsx'
import { useRepertoire } from './outcomeWords.ts'

type Props = { readonly event: KeyEvent; readonly onClose: () => void }

/** « On hésite entre… »: the outcomes between which the group cannot decide yet. */
export function HesitateDialog({ event, onClose }: Props) {
  const { frame, hesitation, repertoire } = useWords()
  const session = useSession()
  const { shown, labelOf } = useRepertoire()
  const [ids, setIds] = useState(() => {
    const doubted = event.outcomes.filter(({ tentative }) => tentative)
    const first = doubted.length > 0 ? doubted : event.outcomes
    return first.map(({ outcomeId }) => outcomeId)
  })
  const toggle = (id: string) =>
    setIds(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id])
  const keep = () => {
    session.perform(hesitate(event, ids))
    onClose()
  }
  return (
    <Dialog
      title={hesitation.open}
      closeLabel={frame.close}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{frame.cancel}</Button>
          <Button look="primary" isDisabled={ids.length < 2} onPress={keep}>
            {hesitation.keep(ids.length)}
          </Button>
        </>
      }
    >
      <p className={styles['event']}>{event.title}</p>
      <p className={styles['hint']}>{hesitation.hint}</p>
      <div className={styles['functions']}>
        {([1, 2, 3] as const).map((networkFunction) => (
          <fieldset key={networkFunction}>
            <legend>{repertoire.functions[networkFunction].label}</legend>
            {shown
              .filter((outcome) => outcome.networkFunction === networkFunction)
              .map(({ id }) => (
                <label key={id} className={styles['choice']}>
                  <input type="checkbox" checked={ids.includes(id)} onChange={() => toggle(id)} />
                  <OutcomeMark outcomeId={id} />
                  {labelOf(id)}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </Dialog>
  )
}
