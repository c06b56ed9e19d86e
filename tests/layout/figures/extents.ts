/** How far the shapes of a figure go, to tell what stands outside it or crosses. Pixels. */
import type { Figure, FigureShape } from '../../../src/layout/figures/figure.ts'
import { textWidth } from '../../../src/layout/textMeasure.ts'

/** The sides of a shape that has an extent. */
function sidesOf(shape: FigureShape): { left: number; right: number } {
  switch (shape.kind) {
    case 'bar':
      return { left: shape.x, right: shape.x + shape.width }
    case 'text': {
      const width = textWidth(shape.words, shape)
      const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor]
      return { left, right: left + width }
    }
    case 'disc':
      return { left: shape.x - shape.radius, right: shape.x + shape.radius }
    case 'mark':
      return { left: shape.x - 12, right: shape.x + 12 }
    case 'line':
      return {
        left: Math.min(...shape.points.map(({ x }) => x)),
        right: Math.max(...shape.points.map(({ x }) => x)),
      }
  }
}

/** What stands, even in part, at the left or at the right of the figure, or above or under it. */
export function outside({ shapes, width, height }: Figure): FigureShape[] {
  return shapes.filter((shape) => {
    const { left, right } = sidesOf(shape)
    const levels = shape.kind === 'line' ? shape.points.map(({ y }) => y) : [shape.y]
    return left < -0.5 || right > width + 0.5 || levels.some((y) => y < -0.5 || y > height + 0.5)
  })
}

/** Pairs of words on the same line that lie on one another. */
export function crossingWords({ shapes }: Figure): string[] {
  const words = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => {
      if (Math.abs(one.y - other.y) >= 13) return []
      const [a, b] = [sidesOf(one), sidesOf(other)]
      return a.right <= b.left || b.right <= a.left ? [] : [`${one.words} / ${other.words}`]
    }),
  )
}
