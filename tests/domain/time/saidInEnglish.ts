/** What is said in English, one a line: words | EDTF | hint | EDTF of the other reading. */
export const SAID_IN_ENGLISH = `
2018 | 2018
March 2020 | 2020-03
march 2020 | 2020-03
Mar. 2020 | 2020-03
Sept. 2019 | 2019-09
March, 2020 | 2020-03
March of 2020 | 2020-03
March 12, 2020 | 2020-03-12
March 12 2020 | 2020-03-12
12 March 2020 | 2020-03-12
March 12th, 2020 | 2020-03-12
March 1st, 2020 | 2020-03-01
the 2nd of March 2020 | 2020-03-02
3rd March 2020 | 2020-03-03
Monday, March 12, 2020 | 2020-03-12
on Sat 12 May 2020 | 2020-05-12
March '20 | 2020-03
in May 2020 | 2020-05
fall 2017 | 2017-23
autumn 2017 | 2017-23
in the fall of 2017 | 2017-23
spring-summer 2021 | 2021-21/2021-22
winter 2019 | 2019-24 | twoReadings | 2019-12/2020-03
winter 2019-2020 | 2019-12/2020-03
early 2019 | 2019-01/2019-04
mid-2019 | 2019-05/2019-08
late 2017 | 2017-09/2017-12
the end of 2017 | 2017-09/2017-12
early March 2020 | 2020-03-01/2020-03-10
mid March 2020 | 2020-03-11/2020-03-20
late March 2020 | 2020-03-21/2020-03-31
the 1990s | 199X
1990's | 199X
the '90s | 199X
90s | 199X
the nineties | 199X
early 2010s | 2010/2013
mid-2010s | 2014/2016
late 2010s | 2017/2019
around 2015 | 2015~
about 2015 | 2015~
circa 2015 | 2015~
c. 2015 | 2015~
2015? | 2015~
2015 or so | 2015~
approximately March 2020 | 2020-03~
sometime in 2018 | 2018
since 2018 | 2018/..
from 2018 | 2018/..
from 2018 on | 2018/..
from 2018 onwards | 2018/..
2018 to present | 2018/..
2018-present | 2018/..
from 2016 to 2017 | 2016/2017
2016-2017 | 2016/2017
2019-20 | 2019/2020
between March and May 2020 | 2020-03/2020-05
from March to May 2020 | 2020-03/2020-05
Nov 2019 to Jan 2020 | 2019-11/2020-01
November–January 2020 | 2019-11/2020-01
November–January | XXXX-11/XXXX-01 | yearMissing
May 3–5, 2021 | 2021-05-03/2021-05-05
May 3 to 5, 2021 | 2021-05-03/2021-05-05
3–5 May 2021 | 2021-05-03/2021-05-05
April 28 to May 3, 2021 | 2021-04-28/2021-05-03
May 28–3, 2021 | null | impossible
before 2020 | ../2019-12-31
before summer 2021 | ../2021-05-31
before the end of 2020 | ../2020-12
by June 2021 | ../2021-06
until March 2020 | ../2020-03
after March 2020 | 2020-04/..
Q2 2021 | 2021-04/2021-06
2021-Q2 | 2021-04/2021-06
second quarter of 2021 | 2021-04/2021-06
first half of 2020 | 2020-01/2020-06
holidays 2019 | 2019-12/2020-01
back to school 2020 | 2020-08/2020-09
school year 2018-2019 | 2018-09/2019-06
week of March 12, 2020 | 2020-03-12/2020-03-18
3/5/2020 | 2020-05-03
12/13/2020 | null | impossible
12/03/20 | null | shortYear
on 12/25/20 | null | shortYear
February 30, 2020 | null | impossible
May | XXXX-05 | yearMissing
March 20 | XXXX-03-20 | yearMissing
mars 2020 | 2020-03
vers 2015 | 2015~
unknown | null
Date unknown | null
tbd | null
second | null | notUnderstood
at the annual meeting | null | notUnderstood
`
