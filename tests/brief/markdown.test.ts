import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Brief } from '../../src/brief/brief'
import { markdownOf } from '../../src/brief/markdown'
import { markdownText } from '../../src/brief/markdown-text'
import { arbitraryName } from '../support/arbitrary-text'

const brief = (...blocks: Brief['sections'][number]['blocks']): Brief => ({ title: 'Title', about: [], sections: [{ title: 'Section', blocks }] })

describe('a text in Markdown', () => {
  it.each([
    ['# x', '\\# x'], ['C #', 'C \\#'], ['- x', '\\- x'], ['1. x', '1\\. x'], ['1.5 points', '1.5 points'], ['a | b', 'a \\| b'], ['*z*', '\\*z\\*'], ['snake_case', 'snake\\_case'],
    ['<script>', '\\<script\\>'], ['[a](b)', '\\[a\\](b)'], ['https://evil.example', 'https\\://evil.example'], ['www.evil.example', 'www\\.evil.example'],
    ['a\nb', 'a b'], ['&amp;', '\\&amp;'], ['`code`', '\\`code\\`'], ['技術主管 مدير', '技術主管 مدير'], ['75\u00a0%', '75 %'], ['Head of R\u0026D', 'Head of R\\&D'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written)
  })

  it('is the same text again without its backslashes, on one line', () => {
    const written = /\\([!-/:-@[-`{-~])/g
    fc.assert(fc.property(fc.oneof(arbitraryName(), fc.string()), (name) => {
      const text = markdownText(name)
      expect(text).not.toMatch(/[\n\r]/)
      expect(text.replace(written, '$1')).toBe(name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\u00a0', ' ').trim())
      expect(text.replace(written, 'x')).not.toMatch(/[`*_[\]<>|~$&]|https?:|^[-+#=]/i)
    }))
  })
})

describe('a brief in Markdown', () => {
  it('has its tables with numbers to the right, and counts what is left out', () => {
    const text = markdownOf(brief({ kind: 'table', caption: 'Load', columns: [{ name: 'Who' }, { name: 'Load', isNumber: true }], rows: [['a | b', '157\u00a0%']], left: 312 }))
    expect(text).toBe('# Title\n\n## Section\n\n**Load**\n\n| Who | Load |\n| --- | ---: |\n| a \\| b | 157 % |\n\nand 312 more\n')
  })

  it('tells what a source states from what is ours by words, not by looks alone', () => {
    const entry = (basis: 'stated' | 'inferred' | 'structural') => markdownOf(brief({ kind: 'entry', mark: 'critical', title: 'T', basis, blocks: [] })).split('\n').find((line) => line.startsWith('Basis'))
    expect((['stated', 'inferred', 'structural'] as const).map(entry)).toEqual(['Basis: **Stated by a source**', 'Basis: *Inferred from sources*', 'Basis: \\[Ours: structural\\]'])
  })

  it('keeps emphasis whole where a text ends with a space', () => {
    const text = markdownOf(brief({ kind: 'list', items: [{ text: [{ strong: 'For: ' }, 'what it says ', { cited: 'Coleman' }], items: [{ text: 'below' }] }] }))
    expect(text).toContain('- **For:** what it says *(Coleman)*\n  - below')
  })

  it('says a picture in words', () => {
    const scene = { width: 1, height: 1, background: null, title: 'The chart', shapes: [] }
    expect(markdownOf(brief({ kind: 'figure', scene, caption: 'How to read it', room: 'column', inWords: [{ text: 'CEO', items: [{ text: 'CTO' }] }] })))
      .toContain('**The chart**\n\n- CEO\n  - CTO\n')
  })
})
