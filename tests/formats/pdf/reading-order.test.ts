import { expect, test } from 'vitest'
import { readingOrder } from '../../../src/formats/pdf/reading-order'

test.each([
  ['CTO (IT) 42', 'CTO (IT) 42'],
  ['דוד כהן', 'ןהכ דוד'],
  ['מנהל CTO', 'CTO להנמ'],
  ['Hatrack כהן, 42', 'Hatrack ןהכ, 42'],
  ['رقم 42', '42 مقر'],
  ['מנהל (א)', ')א( להנמ'],
  ['42', '42'],
  ['', ''],
])('%j is held as it is seen', (text, held) => expect(readingOrder(text).join('')).toBe(held))

test('what only says how to order is left out', () => expect(readingOrder('\u200fab\u202e').join('')).toBe('ab'))
