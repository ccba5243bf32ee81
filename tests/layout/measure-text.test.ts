import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fitText, textWidth } from '../../src/layout/measure-text'

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('the width of a text', () => {
  it('is nothing for no text and grows with the size', () => {
    expect(textWidth('', 13, 400)).toBe(0)
    expect(textWidth('CTO', 26, 400)).toBe(2 * textWidth('CTO', 13, 400))
  })

  it('tells narrow letters from wide ones', () => {
    expect(textWidth('illi', 10, 400)).toBeCloseTo(10.4)
    expect(textWidth('WWWW', 10, 400)).toBeCloseTo(39.6)
  })

  it('is five per cent wider in semibold', () => {
    expect(textWidth('Engineering', 13, 600)).toBeCloseTo(1.05 * textWidth('Engineering', 13, 400))
  })

  it('gives ideographs, kana, hangul, fullwidth letters and emoji a whole em each', () => {
    for (const wide of ['開', 'ひ', 'カ', '한', 'Ａ', '🙂', '👍🏽', '👨‍👩‍👧', '❤️']) expect(textWidth(wide, 10, 400)).toBe(10)
  })

  it('gives other letters about 0.6 em', () => {
    for (const letter of ['ж', 'é', 'λ', 'ع', 'ש', 'क']) expect(textWidth(letter, 10, 400)).toBe(6)
  })

  it('gives combining marks, joiners and variation selectors nothing', () => {
    expect(textWidth('e\u0301', 10, 400)).toBe(textWidth('e', 10, 400))
    expect(textWidth('a\u200d\ufe0f\u200b', 10, 400)).toBe(textWidth('a', 10, 400))
  })

  it('is finite and not negative for any string, lone surrogates included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const width = textWidth(`${text}\ud800`, 13, 500)
      expect(Number.isFinite(width) && width >= 0).toBe(true)
    }))
  })
})

describe('a text fitted into a width', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it('stays as it is if it fits', () => {
    expect(fitText('Engineering manager', 140, 13, 400)).toBe('Engineering manager')
  })

  it('ends with an ellipsis where it was cut, without a space before', () => {
    expect(fitText('Engineering manager', 100, 13, 400)).toBe('Engineering…')
  })

  it('is empty where not even an ellipsis fits', () => {
    expect(fitText('CTO', 5, 13, 400)).toBe('')
    expect(fitText('CTO', NaN, 13, 400)).toBe('')
  })

  it('fits, starts like the text and could not be longer', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 0, max: 300 }), (text, maxWidth) => {
      const fitted = fitText(text, maxWidth, 13, 400)
      expect(textWidth(fitted, 13, 400)).toBeLessThanOrEqual(maxWidth)
      if (fitted === text || fitted === '') return
      const kept = fitted.slice(0, -1)
      expect(text.startsWith(kept)).toBe(true)
      const more = [...new Intl.Segmenter().segment(text.slice(kept.length))].map(({ segment }) => segment)
      const next = more.slice(0, more.findIndex((segment) => segment.trim() !== '') + 1).join('')
      if (next) expect(textWidth(`${kept}${next}…`, 13, 400)).toBeGreaterThan(maxWidth - 0.001)
    }))
  })

  it('never cuts through a family or a letter with its accent', () => {
    expect(fitText('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 30, 13, 400)).toBe('👨‍👩‍👧…')
    expect(fitText('e\u0301e\u0301e\u0301e\u0301e\u0301', 25, 13, 400)).toBe('e\u0301…')
  })

  it('never cuts through them without a segmenter either', async () => {
    vi.stubGlobal('Intl', {})
    vi.resetModules()
    const without = await import('../../src/layout/measure-text')
    expect(without.fitText('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 30, 13, 400)).toBe('👨‍👩‍👧…')
    expect(without.fitText('e\u0301e\u0301e\u0301e\u0301e\u0301', 25, 13, 400)).toBe('e\u0301…')
  })

  it('takes no longer for a text of millions of characters, visible or not', () => {
    expect(fitText('x'.repeat(5_000_000), 40, 13, 400)).toBe('xxx…')
    expect(fitText('\u0301'.repeat(5_000_000), 40, 13, 400).length).toBeLessThan(5_000)
  })
})
