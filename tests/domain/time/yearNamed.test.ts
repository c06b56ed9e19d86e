import { expect, it } from 'vitest'

import { yearNamed } from '../../../src/domain/time/yearNamed.ts'

it('files a date under the year people would look for it', () => {
  const years = [
    ['2020-03-12', '2020'],
    ['2021~', '2021'],
    ['2019/2020', '2019'],
    ['../2021-05-31', '2021'],
    ['2018/..', '2018'],
    ['2019-24', '2019'],
    ['201X', '2010'],
    ['XXXX-11', null],
    [null, null],
  ] as const
  for (const [edtf, year] of years) expect([edtf, yearNamed(edtf)]).toEqual([edtf, year])
})
