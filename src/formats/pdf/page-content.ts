import type { Scene, Shape } from '../../scene/scene'
import { fillColour, n, shapeOperators } from './shape-operators'


/** So many shapes are written before anybody is told. */
const shapesAtOnce = 100

/**
 * The operators that draw a scene, from its background up. Words, and the cards as a whole, are marked as something to read;
 * the rest as decoration. Returns how many marks there are; yields how much of it is done, from 0 to 1.
 */
export function* pageContent(scene: Scene, textOperators: (shape: Extract<Shape, { kind: 'text' }>) => string, into: string[]): Generator<number, number, void> {
  // A scene’s y runs downwards.
  into.push(`1 0 0 -1 0 ${n(scene.height)} cm\n`)
  if (scene.background !== null) into.push(artifact(`${fillColour(scene.background)}0 0 ${n(scene.width)} ${n(scene.height)} re f\n`))
  const draw = (shape: Shape): string => {
    switch (shape.kind) {
      case 'group': return shape.shapes.map(draw).join('')
      case 'text': return textOperators(shape)
      case 'rect':
      case 'path':
      case 'line': return shapeOperators(shape)
    }
  }
  let marks = 0
  for (const [at, shape] of scene.shapes.entries()) {
    const isRead = shape.kind === 'text' || shape.kind === 'group'
    into.push(isRead ? `/P <</MCID ${marks++}>> BDC\n${draw(shape)}EMC\n` : artifact(draw(shape)))
    if (at % shapesAtOnce === shapesAtOnce - 1) yield at / scene.shapes.length
  }
  return marks
}

function artifact(operators: string): string {
  return `/Artifact BMC\n${operators}EMC\n`
}
