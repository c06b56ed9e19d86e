/** Words that tell, around figures in a line of speech, whether they may be a year. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** All without accents, in both languages: a line may mix them. */
export const lineWords = {
  /** What takes a number, whatever comes after: « no 4 mars 2020 » is the fourth, in March. */
  numbered: setOf('no nos n numero num article art rt lot phase dossier annexe appendix'),
  /** What may bear a year or a pair of figures as its name, but no date. */
  named: setOf(
    'resolution reglement loi projet bill law rule salle local bureau room office route autoroute ' +
      'highway chapitre chapter agenda horizon vision objectif cible plan target budget goal ' +
      'version page pages code file formulaire form norme iso poste ext section tome volume ' +
      'figure tableau table',
  ),
  /** After a number, with another number next, they make a range that is no date. */
  links: setOf('a et ou to and or'),
  /** Units that follow a count. */
  units: setOf('$ € £ % ° km m cm mm kg g l h ha min pi pc dollar dollars an euros'),
  /** English plurals without an s, and collective nouns that are counted. */
  irregularPlurals: setOf('people women men children youth persons folks'),
  /** Small words that end as plurals do, and begin a title after its year. */
  neverCounted: setOf(
    'les des ces ses mes tes nos vos leurs nous vous ils elles dans sans sous vers apres ' +
      'plus moins tres trois six dix deux plusieurs quelques diverses divers puis mais alors ' +
      'lors hors pas fois jadis tous toutes aux eux ceux celles lorsque processus concours acces ' +
      'succes proces congres progres parcours discours recours cours avis depuis jamais ' +
      'toujours temps corps bas gros mauvais francais anglais quebecois campus bus virus ' +
      'this his its was is has as us plus yes thus process access success progress census class ' +
      'address business press mass loss consensus focus bonus status news always across towards ' +
      'choix prix voix paix mieux heureux',
  ),
} as const
