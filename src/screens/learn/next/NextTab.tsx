import { addObstacle, addResource } from '../../../domain/edits/followUpEdits.ts'
import { editProject } from '../../../domain/edits/projectEdits.ts'
import { newId } from '../../../domain/project/ids.ts'
import { newObstacle, newResource } from '../../../domain/project/newRecords.ts'
import { ChoiceField } from '../../../ui/Field.tsx'
import { useProject, useSession } from '../../context/session.ts'
import { useWords } from '../../context/words.tsx'
import { choicesOf } from '../../panel/choices.ts'
import { CaptureLine } from '../CaptureLine.tsx'
import { MaturityLine } from './MaturityLine.tsx'
import styles from './NextTab.module.css'
import { ObstacleCard } from './ObstacleCard.tsx'
import { ResourceCard } from './ResourceCard.tsx'

/** « Suite du projet »: how mature it is, what comes next, what stands in the way, what it needs. */
export function NextTab() {
  const { next: words } = useWords()
  const session = useSession()
  const { info, obstacles, resources } = useProject()
  return (
    <div className={styles['next']}>
      <MaturityLine />
      <section>
        <h3>{words.strategy}</h3>
        <div className={styles['strategy']}>
          <ChoiceField
            label={words.strategy}
            isLabelHidden
            value={info.strategy}
            choices={[{ value: '', label: words.noStrategy }, ...choicesOf(words.strategies)]}
            onChange={(strategy) => session.perform(editProject({ strategy }))}
          />
          <p>{words.strategyHints[info.strategy]}</p>
        </div>
      </section>
      <section>
        <h3>{words.obstacles}</h3>
        <CaptureLine
          isOneOfMany
          label={words.obstacle}
          add={words.add}
          placeholder={words.obstaclePlaceholder}
          onSaid={(said) => session.perform(addObstacle(newObstacle(newId(), said)))}
        />
        {Object.keys(obstacles).length === 0 ? (
          <p className={styles['soft']}>{words.noObstacle}</p>
        ) : null}
        <ul>
          {byId(obstacles).map((obstacle) => (
            <ObstacleCard key={obstacle.id} obstacle={obstacle} />
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.resources}</h3>
        <CaptureLine
          isOneOfMany
          label={words.resource}
          add={words.add}
          placeholder={words.resourcePlaceholder}
          onSaid={(said) => session.perform(addResource(newResource(newId(), said)))}
        />
        {Object.keys(resources).length === 0 ? (
          <p className={styles['soft']}>{words.noResource}</p>
        ) : null}
        <ul>
          {byId(resources).map((resource) => (
            <ResourceCard key={resource.id} resource={resource} />
          ))}
        </ul>
      </section>
    </div>
  )
}

/** In an order that nothing one writes can change. */
function byId<R extends { readonly id: string }>(table: Readonly<Record<string, R>>): R[] {
  return Object.values(table).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
