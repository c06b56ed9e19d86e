import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../context/words.tsx'
import styles from './frame.module.css'

/** « ? »: the steps, where the work is kept, and the keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { help, frame, capture } = useWords()
  return (
    <Dialog title={help.title} closeLabel={frame.close} isOpen isWide onClose={onClose}>
      <div className={styles['help']}>
        <section>
          <h3>{help.steps}</h3>
          <ol>
            {help.stepList.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h3>{help.keptTitle}</h3>
          <p>{help.kept}</p>
        </section>
        <section>
          <h3>{help.keys}</h3>
          <Keys rows={help.keyList} />
          <h3>{help.signs}</h3>
          <Keys rows={capture.signs} />
        </section>
      </div>
    </Dialog>
  )
}

function Keys({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <dl>
      {rows.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
