/**
 * The three functions are told apart by people who see few colours, or none. Colours as they are seen by
 * those who lack one kind of cones are those of Machado, Oliveira and Fernandes, « A Physiologically-based
 * Model for Simulation of Color Vision Deficiency », IEEE TVCG 15(6), 2009, at full severity.
 */
import { readFileSync } from 'node:fs'

import { describe, expect, it, test } from 'vitest'

import { functionShape, FUNCTIONS } from '../../src/files/exports/svgParts.ts'

type Colour = readonly [number, number, number]

/** From linear red, green and blue to those that are seen, row by row. */
const SIGHTS: Readonly<Record<string, readonly Colour[]>> = {
  'no loss of colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Differences in OKLab (Ottosson, 2020), where 0.02 is about the least that is noticed side by side. */
const TOLD_APART = 0.08

function linear(hex: string): Colour {
  const at = (from: number) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [at(1), at(3), at(5)]
}

function times(rows: readonly Colour[], [x, y, z]: Colour): Colour {
  const [a, b, c] = rows.map((row) => row[0] * x + row[1] * y + row[2] * z)
  return [a ?? 0, b ?? 0, c ?? 0]
}

function oklab(colour: Colour): Colour {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  )
  const [l, m, s] = cones.map((each) => Math.cbrt(Math.max(0, each)))
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  )
}

function difference(a: string, b: string, sight: readonly Colour[]): number {
  const seen = [a, b].map((hex) => oklab(times(sight, linear(hex))))
  const [from, to] = seen
  return Math.hypot(...(from ?? []).map((value, index) => value - (to?.[index] ?? 0)))
}

/** The colours of the tokens that begin with a word, in the light theme then in the dark one. */
function tokens(word: string): string[][] {
  const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
  const found = [...css.matchAll(new RegExp(`--${word}-[123]: (#[0-9a-f]{6});`, 'gu'))]
  const colours = found.flatMap(([, hex]) => hex ?? [])
  expect(colours).toHaveLength(6)
  return [colours.slice(0, 3), colours.slice(3)]
}

const [lightFunctions = [], darkFunctions = []] = tokens('function')
const [lightMarks = [], darkMarks = []] = tokens('mark')
const SETS: Readonly<Record<string, readonly string[]>> = {
  'lanes and edges, light': lightFunctions,
  'lanes and edges, dark': darkFunctions,
  'marks, light': lightMarks,
  'marks, dark': darkMarks,
  pictures: Object.values(FUNCTIONS).map(({ fill }) => fill),
}

describe.each(Object.entries(SIGHTS))('With %s', (_sight, rows) => {
  it.each(Object.entries(SETS))(
    'the three functions are of colours told apart: %s',
    (_set, set) => {
      const [one = '', two = '', three = ''] = set
      for (const [a, b] of [
        [one, two],
        [two, three],
        [one, three],
      ] as const) {
        expect(difference(a, b, rows), `${a} and ${b}`).toBeGreaterThan(TOLD_APART)
      }
    },
  )
})

test('Without any colour, functions still have each their shape, and outcomes their number.', () => {
  const uncoloured = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/giu, '#')
  for (const look of ['full', 'hollow', 'tentative'] as const) {
    const shapes = ([1, 2, 3] as const).map((lane) => uncoloured(functionShape(lane, 0, 0, look)))
    expect(new Set(shapes).size).toBe(3)
  }
  expect(functionShape(1, 0, 0, 'full', 4)).toContain('>4</text>')
})
