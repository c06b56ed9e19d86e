import { ChoiceField } from '../../../ui/Field.tsx'
import { TickField } from '../../../ui/TickField.tsx'
import { useWords } from '../../context/words.tsx'
import type { ChainPart } from './chainParts.ts'
import { CHOICES, mayLeaveNotice, type PictureChoices } from './pictureChoices.ts'
import styles from './pictures.module.css'

/** What is chosen anew for each picture, since it depends on the project or on who will receive it. */
export type PictureOnce = {
  /** A value among `parts`. */
  readonly part: string
  /** Whether the picture carries the project. */
  readonly isCarrying: boolean
}

type Props = {
  readonly choices: PictureChoices
  readonly onChange: (changed: Partial<PictureChoices>) => void
  readonly once: PictureOnce
  readonly onOnce: (changed: Partial<PictureOnce>) => void
  readonly parts: readonly ChainPart[]
  /** A figure is what it is: neither what to draw nor its legend is to be chosen. */
  readonly isFigure: boolean
}

/** The choices; only those that change something. */
export function PictureFields({ choices, onChange, once, onOnce, parts, isFigure }: Props) {
  const { printing, timeline } = useWords()
  const { picture, format, paper, orientation, fit, textSize, lanes, legend, account, names } =
    choices
  const isNameless = names === 'hidden'
  return (
    <div className={styles['fields']}>
      {isFigure ? null : (
        <ChoiceField
          label={printing.picture}
          value={picture}
          choices={named(CHOICES.picture, printing.pictures)}
          onChange={(value) => onChange({ picture: value })}
        />
      )}
      {isFigure ? null : picture === 'timeline' ? (
        <ChoiceField
          label={timeline.lanes}
          isLabelHidden
          value={lanes}
          choices={named(CHOICES.lanes, timeline.laneKinds)}
          onChange={(value) => onChange({ lanes: value })}
        />
      ) : parts.length > 1 ? (
        <ChoiceField
          label={printing.part}
          isLabelHidden
          value={once.part}
          choices={parts}
          onChange={(part) => onOnce({ part })}
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
      <div className={styles['ticks']}>
        {isFigure ? null : (
          <TickField
            label={printing.legend}
            isOn={legend === 'shown'}
            onChange={(isOn) => onChange({ legend: isOn ? 'shown' : 'hidden' })}
          />
        )}
        {picture === 'chain' && !isFigure ? (
          <TickField
            label={printing.account}
            isOn={account === 'shown'}
            onChange={(isOn) => onChange({ account: isOn ? 'shown' : 'hidden' })}
          />
        ) : null}
        {isFigure || !mayLeaveNotice(choices) ? null : (
          <TickField
            label={printing.notice}
            isOn={choices.notice === 'shown'}
            onChange={(isOn) => onChange({ notice: isOn ? 'shown' : 'hidden' })}
          />
        )}
        <TickField
          label={printing.hideNames}
          isOn={isNameless}
          onChange={(isOn) => onChange({ names: isOn ? 'hidden' : 'shown' })}
          {...(isNameless ? { hint: printing.hideNamesHint } : {})}
        />
        {format === 'pdf' ? null : (
          <TickField
            label={printing.carry}
            isOn={once.isCarrying}
            onChange={(isCarrying) => onOnce({ isCarrying })}
            hint={
              once.isCarrying
                ? printing[isNameless ? 'carriesNameless' : 'carriesAll']
                : printing.carryHint
            }
          />
        )}
      </div>
    </div>
  )
}

function named<V extends string>(values: readonly V[], names: Readonly<Record<V, string>>) {
  return values.map((value) => ({ value, label: names[value] }))
}
