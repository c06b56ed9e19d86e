/** What is said in French, one a line: words | EDTF | hint | EDTF of the other reading. */
export const SAID_IN_FRENCH = `
2018 | 2018
1850 | 1850
automne 2018 | 2018-23
mars 2020 | 2020-03
Mars 2020 | 2020-03
12 mars 2020 | 2020-03-12
1er mars 2020 | 2020-03-01
le 1er mars 2020 | 2020-03-01
le premier mars 2020 | 2020-03-01
1er MARS 2020 | 2020-03-01
lundi 12 mars 2020 | 2020-03-12
lundi le 12 mars 2020 | 2020-03-12
en mars 2020 | 2020-03
au mois de mars 2020 | 2020-03
mars de l'an 2020 | 2020-03
mars 2020. | 2020-03
(mars 2020) | 2020-03
mars 2020 | 2020-03
mars '20 | 2020-03
été ’21 | 2021-22
mai '98 | 1998-05
janv. 2020 | 2020-01
Févr. 2020 | 2020-02
fevrier 2020 | 2020-02
3 sept. 2020 | 2020-09-03
aout 2019 | 2019-08
DÉC 2019 | 2019-12
12-mars-2020 | 2020-03-12
29 février 2020 | 2020-02-29
printemps 2021 | 2021-21
au printemps 2021 | 2021-21
l'été 2021 | 2021-22
à l'automne 2017 | 2017-23
à l’automne de 2017 | 2017-23
hiver 2019 | 2019-24 | twoReadings | 2019-12/2020-03
à l’hiver 2019 | 2019-24 | twoReadings | 2019-12/2020-03
l’hiver 2019-2020 | 2019-12/2020-03
hiver 2019/2020 | 2019-12/2020-03
hiver 2019–20 | 2019-12/2020-03
vers l'hiver 2019 | 2019-24~ | twoReadings | 2019-12~/2020-03~
fin de l'hiver 2019 | 2019-02/2019-03 | twoReadings | 2020-02/2020-03
depuis l'hiver 2019 | 2019-24/.. | twoReadings | 2019-12/..
avant l'hiver 2019 | ../2018-11-30 | twoReadings | ../2019-11-30
après l'hiver 2019 | 2019-03-21/.. | twoReadings | 2020-04/..
automne 2018 – hiver 2019 | 2018-23/2019-24 | twoReadings | 2018-23/2020-03
hiver-printemps 2019 | 2019-24/2019-21
automne-hiver 2019 | 2019-23/2020-03
de décembre 2018 à l'hiver 2019 | 2018-12/2019-24 | twoReadings | 2018-12/2020-03
début 2019 | 2019-01/2019-04
au début de l'année 2019 | 2019-01/2019-04
milieu 2019 | 2019-05/2019-08
mi-2019 | 2019-05/2019-08
fin 2017 | 2017-09/2017-12
à la fin de 2017 | 2017-09/2017-12
début mars 2020 | 2020-03-01/2020-03-10
mi-mars 2020 | 2020-03-11/2020-03-20
mi mars 2020 | 2020-03-11/2020-03-20
fin mars 2020 | 2020-03-21/2020-03-31
fin février 2020 | 2020-02-21/2020-02-29
début de l'automne 2017 | 2017-09/2017-10
début des années 2010 | 2010/2013
milieu des années 2010 | 2014/2016
fin des années 2010 | 2017/2019
fin 2019 – début 2020 | 2019-09/2020-04
mi-mars à mi-avril 2020 | 2020-03-11/2020-04-20
années 2010 | 201X
les années 2010 | 201X
années 90 | 199X
dans les années 90 | 199X
années quatre-vingt-dix | 199X
années 20 | 202X
vers les années 90 | 199X~
années 2015 à 2018 | 2015/2018
des années 1990 aux années 2010 | 1990/2019
depuis les années 1990 | 1990/..
vers 2015 | 2015~
environ 2015 | 2015~
2015 environ | 2015~
2015 (environ) | 2015~
2015 ? | 2015~
2015? | 2015~
mars 2020 (?) | 2020-03~
env. 2015 | 2015~
autour de 2015 | 2015~
aux environs de mars 2020 | 2020-03~
à peu près en 2015 | 2015~
circa 2015 | 2015~
~2015 | 2015~
vers le 12 mars 2020 | 2020-03-12~
vers l'automne 2017 | 2017-23~
vers 2015-2016 | 2015~/2016~
de 2015 à 2017 environ | 2015~/2017~
d'environ 2015 à 2017 | 2015~/2017
2016-2017 | 2016/2017
2016–2017 | 2016/2017
2016 à 2017 | 2016/2017
de 2016 à 2017 | 2016/2017
2016/2017 | 2016/2017
2019-20 | 2019/2020
1999-00 | 1999/2000
2019-13 | null | impossible
2020-03 | 2020-03
2020-12 | 2020-12
2020-03-12 | 2020-03-12
2020/03/12 | 2020-03-12
2020-03/2020-05 | 2020-03/2020-05
12/03/2020 | 2020-03-12
12-03-2020 | 2020-03-12
12.03.2020 | 2020-03-12
3/5/2020 | 2020-05-03
03/2020 | 2020-03
12/13/2020 | null | impossible
12/03/20 | null | shortYear
20-03-12 | null | shortYear
le 12/03/20 | null | shortYear
jeudi 12/03/20 | null | shortYear
vers le 12/03/20 | null | shortYear
du 12/03/20 au 15/03/20 | null | shortYear
40/30/20 | null | notUnderstood
12.03.20 | null | notUnderstood
13/2020 | null | impossible
2020-02-30 | null | impossible
31 février 2020 | null | impossible
45 mars 2020 | null | impossible
29 février 2019 | null | impossible
30 février | null | impossible
de 2020 à 2018 | null | impossible
du 28 au 3 mai 2021 | null | impossible
du 12 mai au 3 mai 2021 | null | impossible
novembre–janvier | XXXX-11/XXXX-01 | yearMissing
novembre–janvier 2020 | 2019-11/2020-01
novembre 2019 – janvier 2020 | 2019-11/2020-01
novembre 2019 à janvier | 2019-11/2020-01
mars-mai 2020 | 2020-03/2020-05
mars/avril 2020 | 2020-03/2020-04
mars 2020 à mai | 2020-03/2020-05
entre mars et mai 2020 | 2020-03/2020-05
mars 2020 à mars 2020 | 2020-03
du 3 au 5 mai 2021 | 2021-05-03/2021-05-05
3-5 mai 2021 | 2021-05-03/2021-05-05
les 3 et 4 mai 2021 | 2021-05-03/2021-05-04
3, 4 et 5 mai 2021 | 2021-05-03/2021-05-05
du 28 avril au 3 mai 2021 | 2021-04-28/2021-05-03
du 28 décembre au 3 janvier 2021 | 2020-12-28/2021-01-03
printemps-été 2021 | 2021-21/2021-22
de 2018 à mars 2020 | 2018/2020-03
depuis 2018 | 2018/..
à partir de 2018 | 2018/..
dès l'automne 2017 | 2017-23/..
des 2018 | 2018
2018 à aujourd'hui | 2018/..
2018 et après | 2018/..
depuis 2018 jusqu'en 2020 | 2018/2020
jusqu'en mars 2020 | ../2020-03
jusqu’au 12 mars 2020 | ../2020-03-12
jusqu'à l'été 2021 | ../2021-22
d'ici juin 2021 | ../2021-06
au plus tard en mars 2020 | ../2020-03
avant 2020 | ../2019-12-31
avant l'été 2021 | ../2021-05-31
avant le 12 mars 2020 | ../2020-03-11
avant la fin de 2020 | ../2020-12
après mars 2020 | 2020-04/..
après 2019 | 2020/..
après l'été 2021 | 2021-09-23/..
avant mars | ../XXXX-02 | yearMissing
avant janvier | ../XXXX-12 | yearMissing
mars | XXXX-03 | yearMissing
12 mars | XXXX-03-12 | yearMissing
l'été | XXXX-22 | yearMissing
rentrée 2020 | 2020-08/2020-09
temps des fêtes 2019 | 2019-12/2020-01
Noël 2019 | 2019-12
T2 2021 | 2021-04/2021-06
2021-T2 | 2021-04/2021-06
2e trimestre 2021 | 2021-04/2021-06
deuxième trimestre de 2021 | 2021-04/2021-06
T5 2021 | null | notUnderstood
année scolaire 2018-2019 | 2018-09/2019-06
semaine du 12 mars 2020 | 2020-03-12/2020-03-18
en 1642 | 1642
17 mai 1642 | 1642-05-17
1642 | null | notUnderstood
March 2020 | 2020-03
fall of 2017 | 2017-23
12 | null | notUnderstood
après la rencontre | null | notUnderstood
de 2018 à l'automne | null | notUnderstood
$$$ | null | notUnderstood
? | null
— | null
inconnu | null
Date inconnue | null
sans date | null
s.d. | null
à déterminer | null
`
