import { ChoiceField } from '../../../ui/Field.tsx'
import { useWords } from '../../context/words.tsx'
import { CHOICES, type PictureChoices } from './pictureChoices.ts'
import styles from './pictures.module.css'

type Props = {
  readonly choices: PictureChoices
  readonly onChange: (changed: Partial<PictureChoices>) => void
}

/** The choices; only those that change something. */
export function PictureFields({ choices, onChange }: Props) {
  const { printing, timeline } = useWords()
  const { picture, format, paper, orientation, fit, textSize, lanes } = choices
  return (
    <div className={styles['fields']}>
      <ChoiceField
        label={printing.picture}
        value={picture}
        choices={named(CHOICES.picture, printing.pictures)}
        onChange={(value) => onChange({ picture: value })}
      />
      {picture === 'timeline' ? (
        <ChoiceField
          label={timeline.lanes}
          isLabelHidden
          value={lanes}
          choices={named(CHOICES.lanes, timeline.laneKinds)}
          onChange={(value) => onChange({ lanes: value })}
        />
      ) : null}
      <ChoiceField
        label={printing.format}
        value={format}
        choices={named(CHOICES.format, printing.formats)}
        onChange={(value) => onChange({ format: value })}
      />
      {format === 'pdf' ? (
        <>
          <ChoiceField
            label={printing.paper}
            value={paper}
            choices={named(CHOICES.paper, printing.papers)}
            onChange={(value) => onChange({ paper: value })}
          />
          <ChoiceField
            label={printing.orientation}
            value={orientation}
            choices={named(CHOICES.orientation, printing.orientations)}
            onChange={(value) => onChange({ orientation: value })}
          />
          <ChoiceField
            label={printing.fit}
            value={fit}
            choices={named(CHOICES.fit, printing.fits)}
            onChange={(value) => onChange({ fit: value })}
          />
          {fit === 'tiles' ? (
            <ChoiceField
              label={printing.textSize}
              value={textSize}
              choices={named(CHOICES.textSize, printing.textSizes)}
              onChange={(value) => onChange({ textSize: value })}
            />
          ) : null}
        </>
      ) : null}
    </div>
  )
}

function named<V extends string>(values: readonly V[], names: Readonly<Record<V, string>>) {
  return values.map((value) => ({ value, label: names[value] }))
}
