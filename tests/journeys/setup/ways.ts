import { sized } from '../../stress/seeds.ts'

/**
 * The ways (a manner, a language, a theme, a size) in which a journey is made: so many of the first ones in
 * `npm test`, all of them in `npm run stress -- --only journeys`.
 */
export function ways<T>(few: number, all: readonly T[]): readonly T[] {
  return all.slice(0, sized(few, all.length))
}
