/** Dates in the French of Québec. Accents and case do not matter; « | » separates equal phrases. */
import { phrases } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

export const FRENCH: Vocabulary = {
  months: phrases([
    [1, 'janvier|janv|jan'],
    [2, 'février|févr|fév'],
    [3, 'mars|mar'],
    [4, 'avril|avr'],
    [5, 'mai'],
    [6, 'juin|jun'],
    [7, 'juillet|juill|juil|jul'],
    [8, 'août|aou'],
    [9, 'septembre|sept|sep'],
    [10, 'octobre|oct'],
    [11, 'novembre|nov'],
    [12, 'décembre|déc'],
  ]),
  seasons: phrases([
    [21, 'printemps'],
    [22, 'été'],
    [23, 'automne'],
    [24, 'hiver'],
  ]),
  weekdays: phrases([
    [true, 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'],
    [true, 'lun.|mar.|mer.|jeu.|ven.|sam.|dim.'],
  ]),
  parts: phrases([
    ['early', 'début|tôt'],
    ['middle', 'milieu|mi'],
    ['late', 'fin|tard'],
  ]),
  spans: phrases([
    [{ first: 8, last: 9 }, 'rentrée|rentrée scolaire'],
    [{ first: 12, last: 13 }, 'temps des fêtes|période des fêtes|fêtes'],
    [{ first: 12, last: 12 }, 'Noël'],
    [{ first: 2, last: 3 }, 'relâche|semaine de relâche|relâche scolaire'],
  ]),
  schoolYear: phrases([[true, 'année scolaire|calendrier scolaire']]),
  week: phrases([[true, 'semaine']]),
  decadeBefore: phrases([[true, 'années|décennie|décennies']]),
  hasDecadeSuffix: false,
  decadeNames: phrases([
    [1930, 'trente'],
    [1940, 'quarante'],
    [1950, 'cinquante'],
    [1960, 'soixante'],
    [1970, 'soixante-dix|soixante dix'],
    [1980, 'quatre-vingt|quatre-vingts|quatre vingt|quatre vingts'],
    [1990, 'quatre-vingt-dix|quatre vingt dix'],
    [2000, 'deux mille|deux-mille'],
  ]),
  ordinals: phrases([
    [1, 'premier|première'],
    [2, 'deuxième|second|seconde'],
    [3, 'troisième'],
    [4, 'quatrième'],
  ]),
  ordinalSuffixes: new Set(['er', 're', 'e', 'ere', 'eme', 'ieme', 'nd', 'nde']),
  divisions: phrases([
    [3, 'trimestre'],
    [6, 'semestre|moitié'],
  ]),
  quarterLetter: 't',
  aboutBefore: phrases([
    [true, 'vers|environ|autour|aux environs|aux alentours|à peu près|env.|env|v.'],
    [true, 'possiblement|probablement|sans doute|peut-être|circa|ca.|ca|c.|~|±'],
  ]),
  aboutAfter: phrases([
    [true, 'environ|ou environ|env.|env|approximativement|à peu près|(environ)|?|??|(?)|~'],
  ]),
  relations: phrases([
    ['since', 'depuis|dès|à partir|a partir|à compter|à dater'],
    ['until', "jusque|jusqu'en|jusqu'à|jusqu'au|jusqu'aux|d'ici|d'ici à|d'ici au|au plus tard"],
    ['before', "avant|d'avant"],
    ['after', 'après'],
  ]),
  between: phrases([[true, 'entre']]),
  links: phrases([
    ['word', "à|a|au|aux|et|jusqu'à|jusqu'au|jusqu'aux|jusqu'en|→|&"],
    ['dash', '-|/'],
  ]),
  now: phrases([[true, "aujourd'hui|maintenant|ce jour|présent|en cours"]]),
  onward: phrases([[true, 'et après|et plus|et suivantes|+']]),
  onwardAfterSince: phrases<true>([]),
  leadIns: phrases([
    ['temporal', 'en|durant|pendant|courant|au cours|au courant|lors|dans le courant'],
    ['temporal', 'an|année|mois|quelque part en'],
    ['about', "de|du|d'|des"],
    ['plain', "le|la|les|l'|au|aux|à|à l'|a l'|à la|a la|dans|pour|ce"],
  ]),
  yearLinks: phrases([[true, "de|de l'an|de l'année|d'"]]),
  hasMonthFirst: false,
}
