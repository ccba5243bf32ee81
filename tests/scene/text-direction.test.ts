import { expect, test } from 'vitest'
import { hasRightToLeft, isRightToLeft } from '../../src/scene/text-direction'

test.each([['דוד', true], ['42 דוד', true], ['– محمد CTO', true], ['CTO דוד', false], ['42', false], ['', false]])('%j runs from right to left: %s', (text, expected) =>
  expect(isRightToLeft(text)).toBe(expected))

test.each([['CTO דוד', true], ['a\u202eb', true], ['CTO 42', false]])('%j has letters from right to left, or marks that turn: %s', (text, expected) =>
  expect(hasRightToLeft(text)).toBe(expected))
