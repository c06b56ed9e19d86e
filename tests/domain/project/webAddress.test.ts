import fc from 'fast-check'
import { expect, test } from 'vitest'

import { webAddress } from '../../../src/domain/project/webAddress.ts'

test.each([
  ['https://exemple.org/page?x=1#y', 'https://exemple.org/page?x=1#y'],
  [' http://exemple.org ', 'http://exemple.org/'],
  ['HTTPS://Exemple.org', 'https://exemple.org/'],
  ['www.exemple.org', 'https://www.exemple.org/'],
  ['exemple.quebec/rapport.pdf', 'https://exemple.quebec/rapport.pdf'],
  ['exemple.org:8080/a', 'https://exemple.org:8080/a'],
  ['http://localhost:3000', 'http://localhost:3000/'],
  ['écoles.example', 'https://xn--coles-9ra.example/'],
])('« %s » is the address %s.', (text, address) => {
  expect(webAddress(text)).toBe(address)
})

test.each([
  '',
  'procès-verbal',
  'page 3',
  'voir exemple.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'javascript://exemple.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/hosts',
  'blob:https://exemple.org/x',
  'mailto:table@exemple.org',
  'table@exemple.org',
  'https://banque.example@mechant.example',
  'C:\\rapports\\2020.pdf',
  '//exemple.org',
  '/rapport.pdf',
  'https://',
  'http:exemple',
  '2020',
  '12.5',
])('« %s » is no web address.', (text) => {
  expect(webAddress(text)).toBeNull()
})

test('Whatever is typed, what may be opened is the web, and nothing else.', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'data:',
    'http:',
    'https://',
    'ftp://',
    '',
    ' \u0001',
  )
  fc.assert(
    fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
      const address = webAddress(start + rest)
      expect(address === null || /^https?:\/\/[^/]/.test(address)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
