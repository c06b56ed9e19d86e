/** Forty lines as they are told in a meeting, out of order, and the event that each must become. */
import type { Language } from './mainJob.ts'

type Row = { readonly line: string; readonly event: string }

/** line => title | EDTF | outcomes | actors | status and direction | views */
function rows(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [line = '', event = ''] = row.split(' => ')
      return { line, event }
    })
}

const FR = `
automne 2017 Un comité alimentation se forme à la table #1 => Un comité alimentation se forme à la table | 2017-23 | network-creation
vers 2015 Fermeture de l’épicerie du coin ! => Fermeture de l’épicerie du coin | 2015~ |  |  | setback
Première rencontre avec @CLSC, mars 2018 #4 => Première rencontre avec CLSC | 2018-03 | network-extension | CLSC
On obtient un local #11 @CLSC  => On obtient un local |  | resources | CLSC
juin 2018 Dépôt d’un mémoire au conseil d’arrondissement #8 => Dépôt d’un mémoire au conseil d’arrondissement | 2018-06 | influence
! Refus de l’arrondissement, été 2018 ? un malentendu, dit l’élu => Refus de l’arrondissement | 2018-22 |  |  | setback | Un malentendu, dit l’élu
@Marie Tremblay devient porte-parole #5 => Marie Tremblay devient porte-parole |  | spokespersons | Marie Tremblay
12 septembre 2018 Entente écrite entre les partenaires #gouv => Entente écrite entre les partenaires | 2018-09-12 | governance
hiver 2018-2019 Enquête auprès des familles => Enquête auprès des familles | 2018-12/2019-03
Publication du portrait du quartier #6, avril 2019 => Publication du portrait du quartier | 2019-04 | intermediaries-produced
Le portrait circule dans les écoles #7 @école Saint-Marc => Le portrait circule dans les écoles |  | intermediaries-circulated | école Saint-Marc
mai 2019 Subvention de trois ans @Centraide #11 => Subvention de trois ans | 2019-05 | resources | Centraide
Débat sur le nom du marché ? trop anglais, pour certains #3 => Débat sur le nom du marché |  | controversy |  |  | Trop anglais, pour certains
2019 Embauche d’une coordonnatrice #10 => Embauche d’une coordonnatrice | 2019 | new-roles
début 2020 Les fermiers rejoignent le comité @"Les Fermiers réunis" #4 => Les fermiers rejoignent le comité | 2020-01/2020-04 | network-extension | Les Fermiers réunis
mars 2020 ! Pandémie, tout s’arrête => Pandémie, tout s’arrête | 2020-03 |  |  | setback
entre mars et mai 2020 Livraison de paniers avec @Centraide et @CLSC => Livraison de paniers avec Centraide et CLSC | 2020-03/2020-05 |  | Centraide, CLSC
Corvée de nettoyage du terrain => Corvée de nettoyage du terrain
Qui va payer le loyer? => Qui va payer le loyer?
été 2020 Marché éphémère au parc, 120 personnes #12 => Marché éphémère au parc, 120 personnes | 2020-22 | project-strengthening
Article dans le journal local (octobre 2020) #7 => Article dans le journal local | 2020-10 | intermediaries-circulated
On a gagné le prix Dynamo! => On a gagné le prix Dynamo!
#9 Le CSSS et la table s’entendent sur la priorité, fin 2020 => Le CSSS et la table s’entendent sur la priorité | 2020-09/2020-12 | interest-alignment
2021 Visite de l’élue @Valérie Roy #8 => Visite de l’élue | 2021 | influence | Valérie Roy
avant l’été 2021 Départ de la coordonnatrice ! => Départ de la coordonnatrice | ../2021-05-31 |  |  | setback
Nouvelle coordonnatrice #10 => Nouvelle coordonnatrice |  | new-roles
2000 signatures pour le marché #8 => 2000 signatures pour le marché |  | influence
Réunion publique ? les commerçants craignent la concurrence => Réunion publique |  |  |  |  | Les commerçants craignent la concurrence
depuis 2021 La ville prête le terrain @Ville de Montréal #11 => La ville prête le terrain | 2021/.. | resources | Ville de Montréal
mai 2022 Jardin collectif #12 @école Saint-Marc => Jardin collectif | 2022-05 | project-strengthening | école Saint-Marc
Deux chaises du comité démissionnent ! ? elles étaient seulement fatiguées => Deux chaises du comité démissionnent |  |  |  | setback | Elles étaient seulement fatiguées
2016-2017 Premières assemblées de cuisine => Premières assemblées de cuisine | 2016/2017
nov. 2022 Réseau des marchés du nord #reseau => Réseau des marchés du nord #reseau | 2022-11
Rencontre de bilan, 3 décembre 2022 @CLSC @Centraide => Rencontre de bilan | 2022-12-03 |  | CLSC, Centraide
2023 Le marché devient un organisme #2 #12 => Le marché devient un organisme | 2023 | governance, project-strengthening
> Toit permanent, été 2031 #11 => Toit permanent | 2031-22 | resources |  | planned
> Cuisine partagée avec @CLSC => Cuisine partagée avec CLSC |  |  | CLSC | planned
automne 2030 Fête des dix ans => Fête des dix ans | 2030-23 |  |  | planned
École : on y sert 50 repas par jour, 2024 => École : on y sert 50 repas par jour | 2024
Le comité se réunit à l’@"école des métiers" #7 => Le comité se réunit à l’école des métiers |  | intermediaries-circulated | école des métiers
`

const EN = `
fall 2017 A food committee forms at the round table #1 => A food committee forms at the round table | 2017-23 | network-creation
around 2015 The corner grocery closes ! => The corner grocery closes | 2015~ |  |  | setback
First meeting with @Centretown CHC, March 2018 #4 => First meeting with Centretown CHC | 2018-03 | network-extension | Centretown CHC
We get premises #11 @Centretown CHC  => We get premises |  | resources | Centretown CHC
June 2018 Brief to the borough council #8 => Brief to the borough council | 2018-06 | influence
! The borough says no, summer 2018 ? a misunderstanding, says the mayor => The borough says no | 2018-22 |  |  | setback | A misunderstanding, says the mayor
@Mary Smith becomes spokesperson #5 => Mary Smith becomes spokesperson |  | spokespersons | Mary Smith
September 12, 2018 Written agreement between partners #gov => Written agreement between partners | 2018-09-12 | governance
winter 2018-2019 Survey of families => Survey of families | 2018-12/2019-03
Portrait of the neighbourhood published #6, April 2019 => Portrait of the neighbourhood published | 2019-04 | intermediaries-produced
The portrait goes round schools #7 @St. Mark School => The portrait goes round schools |  | intermediaries-circulated | St. Mark School
May 2019 Three-year grant @United Way #11 => Three-year grant | 2019-05 | resources | United Way
Debate on the name of the market ? too French, for some #3 => Debate on the name of the market |  | controversy |  |  | Too French, for some
2019 A coordinator is hired #10 => A coordinator is hired | 2019 | new-roles
early 2020 Farmers join the committee @"the farmers’ union" #4 => Farmers join the committee | 2020-01/2020-04 | network-extension | the farmers’ union
March 2020 ! Pandemic, all stops => Pandemic, all stops | 2020-03 |  |  | setback
between March and May 2020 Food baskets with @United Way and @Centretown CHC => Food baskets with United Way and Centretown CHC | 2020-03/2020-05 |  | United Way, Centretown CHC
Work bee on the site => Work bee on the site
Who will pay the rent? => Who will pay the rent?
summer 2020 Pop-up market in the park, 120 people #12 => Pop-up market in the park, 120 people | 2020-22 | project-strengthening
Story in the local paper (October 2020) #7 => Story in the local paper | 2020-10 | intermediaries-circulated
We won the Dynamo award! => We won the Dynamo award!
#9 The health centre and the table agree, late 2020 => The health centre and the table agree | 2020-09/2020-12 | interest-alignment
2021 Visit of the councillor @Valerie Roy #8 => Visit of the councillor | 2021 | influence | Valerie Roy
before summer 2021 The coordinator leaves ! => The coordinator leaves | ../2021-05-31 |  |  | setback
New coordinator #10 => New coordinator |  | new-roles
2000 signatures for the market #8 => 2000 signatures for the market |  | influence
Public meeting ? merchants fear competition => Public meeting |  |  |  |  | Merchants fear competition
since 2021 The city lends the land @City of Ottawa #11 => The city lends the land | 2021/.. | resources | City of Ottawa
May 2022 Community garden #12 => Community garden | 2022-05 | project-strengthening
Two chairs of the committee resign ! ? they were only tired => Two chairs of the committee resign |  |  |  | setback | They were only tired
2016-2017 First kitchen meetings => First kitchen meetings | 2016/2017
Nov. 2022 Network of northern markets #network => Network of northern markets #network | 2022-11
Review meeting, December 3, 2022 @Centretown CHC @United Way => Review meeting | 2022-12-03 |  | Centretown CHC, United Way
2023 The market is incorporated #2 #12 => The market is incorporated | 2023 | governance, project-strengthening
> Permanent roof, summer 2031 #11 => Permanent roof | 2031-22 | resources |  | planned
> Shared kitchen with @Centretown CHC => Shared kitchen with Centretown CHC |  |  | Centretown CHC | planned
fall 2030 Tenth anniversary => Tenth anniversary | 2030-23 |  |  | planned
School: 50 meals a day are served, 2024 => School: 50 meals a day are served | 2024
The committee meets at the @"trade school" #7 => The committee meets at the trade school |  | intermediaries-circulated | trade school
`

export const TRANSCRIPTS: Readonly<Record<Language, readonly Row[]>> = {
  fr: rows(FR),
  en: rows(EN),
}
