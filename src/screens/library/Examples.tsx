import { newId } from '../../domain/project/ids.ts'
import type { Project } from '../../domain/project/records.ts'
import type { Lineage } from '../../files/lineage.ts'
import { openProject } from '../../files/projectFile.ts'
import { useLanguage, useWords } from '../context/words.tsx'
import styles from './library.module.css'

type Props = {
  readonly onOpen: (project: Project, lineage: Lineage) => Promise<void>
  readonly onProblem: (sentence: string) => void
}

/** The two stories that come with the app; opening one makes a copy of it. */
export function Examples({ onOpen, onProblem }: Props) {
  const { library } = useWords()
  const language = useLanguage()
  const open = async (name: string) => {
    try {
      const response = await fetch(`./examples/${name}.${language}.jalons.json`)
      const opened = openProject(await response.text(), newId())
      if ('problem' in opened) throw new Error(opened.problem.code)
      await onOpen(opened.project, opened.lineage)
    } catch {
      onProblem(library.exampleFailed)
    }
  }
  const examples = [
    [
      'marche-solidaire',
      library.exampleMarche,
      library.exampleMarcheHint,
      library.exampleFictional,
    ],
    ['production-outil', library.exampleOutil, library.exampleOutilHint, library.exampleReal],
  ] as const
  return (
    <section className={styles['examples']} aria-labelledby="examples">
      <h2 id="examples">{library.examples}</h2>
      <p className={styles['soft']}>{library.examplesHint}</p>
      <ul>
        {examples.map(([name, title, hint, kind]) => (
          <li key={name}>
            <button type="button" onClick={() => void open(name)}>
              <span className={styles['soft']}>{kind}</span>
              <span className={styles['title']}>{title}</span>
              <span>{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
