import { describe, expect, test } from 'vitest'
import { geometryOf } from '../../../src/ui/matrix/matrix-geometry'

describe('the sizes of the matrix', () => {
  test('names have a column of their own width where there is room, and two lines where there is not', () => {
    expect(geometryOf({ width: 820, height: 700 }, 5, false)).toMatchObject({ namesWidth: 240, isNarrow: false })
    // Beside both panels at 1,024 px.
    expect(geometryOf({ width: 488, height: 600 }, 10, false)).toMatchObject({ namesWidth: 184, isNarrow: true })
    // Under fingers the count stands below the name.
    expect(geometryOf({ width: 390, height: 500 }, 10, true)).toMatchObject({ namesWidth: 156, rowHeight: 44, isNarrow: true })
  })

  test('columns share what is left, between what a title needs and what reads as a table', () => {
    expect(geometryOf({ width: 840, height: 700 }, 5, false).columnWidth).toBe(120)
    expect(geometryOf({ width: 1600, height: 700 }, 3, false).columnWidth).toBe(128)
    expect(geometryOf({ width: 488, height: 600 }, 10, false).columnWidth).toBe(88)
  })
})
