/** Lines whose only date has a year of two figures: line | words said | what is left. */
export const LINES_WITH_A_SHORT_YEAR = `
12/03/20 Rencontre avec l'école | 12/03/20 | Rencontre avec l'école
20-03-12 Rencontre avec l'école | 20-03-12 | Rencontre avec l'école
Le 12/03/20, rencontre avec l'école | 12/03/20 | rencontre avec l'école
Rencontre avec l'école (12/03/20) | 12/03/20 | Rencontre avec l'école
Rencontre avec l'école, 12/03/20 | 12/03/20 | Rencontre avec l'école
12/03/20 Bilan de mars 2019 | 12/03/20 | Bilan de mars 2019
12/25/20 Noël au jardin | 12/25/20 | Noël au jardin
`

/** Lines typed in the capture bar, one a line: line | EDTF | words said | what is left. */
export const LINES_WITH_A_DATE = `
fr | mars 2020 Rencontre avec l'école | 2020-03 | mars 2020 | Rencontre avec l'école
fr | Rencontre avec l'école en mars 2020 | 2020-03 | mars 2020 | Rencontre avec l'école
fr | Rencontre avec l'école (mars 2020) | 2020-03 | mars 2020 | Rencontre avec l'école
fr | Rencontre (mars 2020) avec l'école | 2020-03 | mars 2020 | Rencontre avec l'école
fr | Lancement sur le site de Communagir, octobre 2019 | 2019-10 | octobre 2019 | Lancement sur le site de Communagir
fr | Entre mars et mai 2020, on consulte les familles | 2020-03/2020-05 | Entre mars et mai 2020 | on consulte les familles
fr | Depuis 2018 le comité se réunit | 2018/.. | Depuis 2018 | le comité se réunit
fr | March 2020 Meeting with the school | 2020-03 | March 2020 | Meeting with the school
fr | Launch in English, December 2020 | 2020-12 | December 2020 | Launch in English
fr | 2016-2017 : quatre ateliers sur les caractéristiques de l'Outil | 2016/2017 | 2016-2017 | quatre ateliers sur les caractéristiques de l'Outil
fr | En 2018, premier prototype | 2018 | 2018 | premier prototype
fr | 2018 premier prototype | 2018 | 2018 | premier prototype
fr | 2018 les familles se mobilisent | 2018 | 2018 | les familles se mobilisent
fr | 2018 — Lancement | 2018 | 2018 | Lancement
fr | 2020 Bénévoles formés | 2020 | 2020 | Bénévoles formés
fr | Lancement 2019 | 2019 | 2019 | Lancement
fr | Lancement (2019) | 2019 | 2019 | Lancement
fr | Lancement, 2019. | 2019 | 2019 | Lancement.
fr | Lancement (Québec, 2019) | 2019 | 2019 | Lancement (Québec)
fr | Lancement, 2000 | 2000 | 2000 | Lancement
fr | 2018 | 2018 | 2018 |
fr | Octobre 2019 | 2019-10 | Octobre 2019 |
fr | juin 2018. | 2018-06 | juin 2018 |
fr | mars 2020 : Rencontre avec l'école : suites | 2020-03 | mars 2020 | Rencontre avec l'école : suites
fr | mars 2020. Rencontre | 2020-03 | mars 2020 | Rencontre
fr | - mars 2020 Rencontre | 2020-03 | mars 2020 | Rencontre
fr | Le comité, en mars 2020, rencontre l'école | 2020-03 | mars 2020 | Le comité rencontre l'école
fr | Rencontre en mars 2020, puis vote | 2020-03 | mars 2020 | Rencontre, puis vote
fr | Rencontre — mars 2020 — école | 2020-03 | mars 2020 | Rencontre — école
fr | Rencontre #4 avec l'école mars 2020 | 2020-03 | mars 2020 | Rencontre #4 avec l'école
fr | mars 2020 Rencontre avec l'école #4 | 2020-03 | mars 2020 | Rencontre avec l'école #4
fr | Atelier no 4 mars 2020 | 2020-03 | mars 2020 | Atelier no 4
fr | Rencontre 12 mars 2020 | 2020-03-12 | 12 mars 2020 | Rencontre
fr | La rencontre du 12 mars 2020 a réuni 24 personnes | 2020-03-12 | 12 mars 2020 | La rencontre a réuni 24 personnes
fr | Le comité a en mars 2020 rencontré les élus | 2020-03 | mars 2020 | Le comité a rencontré les élus
fr | 12/03/2020 Rencontre | 2020-03-12 | 12/03/2020 | Rencontre
fr | Rencontre 2020-03-12 | 2020-03-12 | 2020-03-12 | Rencontre
fr | 2019-04 Vote | 2019-04 | 2019-04 | Vote
fr | Adoption de la résolution 2019-04 en juin 2019 | 2019-06 | juin 2019 | Adoption de la résolution 2019-04
fr | Adoption du plan d'action 2018-2021 (mars 2020) | 2020-03 | mars 2020 | Adoption du plan d'action 2018-2021
fr | mars 2020 Adoption du plan 2018-2021 | 2020-03 | mars 2020 | Adoption du plan 2018-2021
fr | En mars 2020, bilan de 2018 | 2020-03 | mars 2020 | bilan de 2018
fr | 2000 signatures recueillies en mars 2020 | 2020-03 | mars 2020 | 2000 signatures recueillies
fr | 2018 - 2000 signatures | 2018 | 2018 | 2000 signatures
fr | Don de 2000 $ en 2018 | 2018 | 2018 | Don de 2000 $
fr | marche exploratoire mars 2020 | 2020-03 | mars 2020 | marche exploratoire
fr | second atelier en mars 2020 | 2020-03 | mars 2020 | second atelier
fr | L'école a été rénovée en 2018 | 2018 | 2018 | L'école a été rénovée
fr | mars 2020 à l'école | 2020-03 | mars 2020 | à l'école
fr | Rencontre des aînés au début de l'automne 2017 | 2017-09/2017-10 | début de l'automne 2017 | Rencontre des aînés
fr | Colloque du 3 au 5 mai 2021 | 2021-05-03/2021-05-05 | du 3 au 5 mai 2021 | Colloque
fr | Fin 2019 – début 2020 : démarrage | 2019-09/2020-04 | Fin 2019 – début 2020 | démarrage
fr | De 2016 à 2017, quatre ateliers | 2016/2017 | De 2016 à 2017 | quatre ateliers
fr | Dans les années 90, fermeture de l'usine | 199X | années 90 | fermeture de l'usine
fr | Les parents demandent un parc d'ici juin 2021 | ../2021-06 | d'ici juin 2021 | Les parents demandent un parc
fr | vers 2015 arrivée du CLSC | 2015~ | vers 2015 | arrivée du CLSC
fr | En 1642, fondation de Ville-Marie | 1642 | En 1642 | fondation de Ville-Marie
fr | Rentrée 2020 : retour en classe | 2020-08/2020-09 | Rentrée 2020 | retour en classe
fr | Le 1er avril 2019, l’école ferme | 2019-04-01 | 1er avril 2019 | l’école ferme
fr | May 2021 Launch of the plan of septembre 2020 | 2021-05 | May 2021 | Launch of the plan of septembre 2020
en | Meeting with the school in March 2020 | 2020-03 | March 2020 | Meeting with the school
en | In the fall of 2017, first workshop | 2017-23 | fall of 2017 | first workshop
en | On March 12, 2020 the council votes | 2020-03-12 | March 12, 2020 | the council votes
en | In 2018 families met with the school | 2018 | 2018 | families met with the school
en | From 2018 on the committee meets | 2018/.. | From 2018 on | the committee meets
en | The 1990s: factory closes | 199X | 1990s | factory closes
en | We met in May 2021 | 2021-05 | May 2021 | We met
en | May 3–5, 2021 Forum | 2021-05-03/2021-05-05 | May 3–5, 2021 | Forum
en | Report by March 2020 | ../2020-03 | by March 2020 | Report
en | Réunion du 12 sept 2020 | 2020-09-12 | 12 sept 2020 | Réunion
`

/** Lines that hold no sure date: all of it stays in the title. */
export const LINES_WITHOUT = `
24 personnes
45 000 $
2000 signatures
2000 $ amassés
2020 bénévoles
2018 rencontres régionales
Vente de 1900 billets
environ 2000 familles
entre 2000 et 2100 participants
en 2000 exemplaires
Nous étions 2000
Nous étions plus de 2000
Bilan de 2018
Inondations de 2019
Le comité 2018 se réunit
article 2019-04
Adoption de l'article 2019-04
Plan d'action 2018-2021
Agenda 2030
Salle 2018
n° 2019
mai
En mars, on se rencontre
12 mars Rencontre
l'été
Un été de rencontres
Mars attire les enfants
marche exploratoire
maintien de la mare
second atelier
sept ateliers
31 février 2020 Rencontre
45 mars 2020
12/13/2020 Rencontre
February 30, 2020
https://site.org/2019/03/12
résolution 20-03-12 adoptée
appeler le poste 12-03-20 demain
12/03/20/4 pièces
12.03.20 Chapitre
ratio 1/2/03 obtenu
COVID-2019
version 2018.5
1642 fondation
?
We may meet
They march to city hall
summer
over 2000 people
2000 people signed
from 2000 to 3000 people
On March 12, 2000 people marched
Room 2018
takes 90s
`
