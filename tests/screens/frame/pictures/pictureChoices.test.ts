// @vitest-environment jsdom
import { expect, test } from 'vitest'

import {
  rememberChoices,
  rememberedChoices,
} from '../../../../src/screens/frame/pictures/pictureChoices.ts'

test('The choices of the last picture come back; what is no choice any more gives the usual one.', () => {
  localStorage.clear()
  const usual = rememberedChoices()
  expect(usual).toMatchObject({ picture: 'timeline', format: 'pdf', paper: 'letter', fit: 'one' })
  rememberChoices({ ...usual, picture: 'chain', paper: 'a0', fit: 'tiles' })
  expect(rememberedChoices()).toEqual({ ...usual, picture: 'chain', paper: 'a0', fit: 'tiles' })
  localStorage.setItem('jalons.picture', '{"paper":"papyrus","format":"png","lanes":3}')
  expect(rememberedChoices()).toEqual({ ...usual, format: 'png' })
  localStorage.setItem('jalons.picture', '<')
  expect(rememberedChoices()).toEqual(usual)
})
