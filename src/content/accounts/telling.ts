/** In what order the account says things, whatever the language; each language says them its own way. */
import type { ToldChain, ToldLink, ToldOutcome, ToldStep, ToldView, Quoted } from './told.ts'

type ToldEffect = ToldChain['effect']

/** How a language says each thing, as whole sentences; empty when there is nothing to say. */
export type Tongue = {
  /** The event, with what joins it to those before it. `isFirst`: the first whose outcomes are named. */
  readonly event: (
    step: ToldStep,
    at: number,
    before: ToldStep | undefined,
    isFirst: boolean,
  ) => string
  readonly whyOfOutcome: (outcome: ToldOutcome) => string
  /** What is said of a link besides its label: why, and whether it is discussed. */
  readonly whyOfLink: (link: ToldLink) => string
  /** Other cards lead here too, and nothing more is said of it. */
  readonly alsoLeading: (links: readonly ToldLink[]) => string
  /** Another card leads here too, or holds this back. */
  readonly another: (link: ToldLink) => string
  /** This leads back to a card told before. */
  readonly returning: (link: ToldLink) => string
  readonly actors: (step: ToldStep, at: number) => string
  readonly views: (views: readonly ToldView[], areOfLink: boolean) => string
  readonly passedOver: (untold: ToldChain['untold']) => string
  /** The effect, with what leads to it. `at` is how many events were told. */
  readonly effect: (effect: ToldEffect, main: ToldLink | undefined, at: number) => string
  readonly brake: (link: ToldLink) => string
  readonly whatChanges: (effect: ToldEffect) => string
  readonly own: (text: Quoted) => string
}

/** The paragraphs of the account; the last one is about the effect. */
export function tellWith(tongue: Tongue, { steps, effect, untold }: ToldChain): string[] {
  const firstNamed = steps.findIndex(({ outcomes }) => outcomes.length > 0)
  const told = steps.map((step, at) => ({
    isContinuing: step.arrivals[0]?.isPrevious === true,
    words: together([
      tongue.event(step, at, steps[at - 1], firstNamed === at),
      ...step.outcomes.map(tongue.whyOfOutcome),
      ...arrivalsOf(tongue, step.arrivals),
      ...step.returns.flatMap((link) => [tongue.returning(link), ...remarks(tongue, link)]),
      tongue.actors(step, at),
      tongue.views(step.views, false),
    ]),
  }))
  const end = untold.events === 0 ? '' : tongue.passedOver(untold)
  return [...inParagraphs(told, end), tellEffect(tongue, effect, steps.length)]
}

function tellEffect(tongue: Tongue, effect: ToldEffect, at: number): string {
  const leading = effect.arrivals.filter(({ kind }) => kind === 'leadsTo')
  const brakes = effect.arrivals.filter(({ kind }) => kind === 'hinders')
  return together([
    tongue.effect(effect, leading[0], at),
    ...arrivalsOf(tongue, leading),
    ...brakes.flatMap((link) => [tongue.brake(link), ...remarks(tongue, link)]),
    tongue.whatChanges(effect),
    tongue.own(effect.description),
    tongue.views(effect.views, false),
  ])
}

/** What is still to be said of the links that arrive, the first of which has been told. */
function arrivalsOf(tongue: Tongue, [main, ...others]: readonly ToldLink[]): string[] {
  const silent = others.filter(isSilent)
  return [
    ...(main ? remarks(tongue, main) : []),
    silent.length === 0 ? '' : tongue.alsoLeading(silent),
    ...others
      .filter((link) => !isSilent(link))
      .flatMap((link) => [tongue.another(link), ...remarks(tongue, link)]),
  ]
}

function remarks(tongue: Tongue, link: ToldLink): string[] {
  return [tongue.whyOfLink(link), tongue.views(link.views, true)]
}

/** True for a link that says nothing but that it leads there. */
function isSilent({ kind, confidence, label, why, views }: ToldLink): boolean {
  const texts = [label.text, why.text, ...views.map(({ text }) => text)]
  return kind === 'leadsTo' && confidence === 'sure' && texts.every((text) => text.trim() === '')
}

function together(sentences: readonly string[]): string {
  return sentences.filter((each) => each !== '').join(' ')
}

/** Steps in a paragraph before the reader needs to breathe; fewer when a new branch begins. */
const MOST_STEPS = 5
const LEAST_STEPS = 2

function inParagraphs(
  steps: readonly { readonly words: string; readonly isContinuing: boolean }[],
  end: string,
): string[] {
  const paragraphs: string[][] = []
  for (const { words, isContinuing } of steps) {
    const last = paragraphs.at(-1)
    const most = isContinuing ? MOST_STEPS : LEAST_STEPS
    if (last === undefined || last.length >= most) paragraphs.push([words])
    else last.push(words)
  }
  paragraphs.at(-1)?.push(end)
  return paragraphs.map(together)
}
