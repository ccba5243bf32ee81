import fc from 'fast-check'

/** What breaks careless code: keys that objects have already, markup, formulas, other scripts, directions and long words. */
const nasty = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&amp;',
  '=HYPERLINK("http://example.com")', '+1', '@SUM(A1)', 'a, b; c\td', '\u202Eright to left', 'مدير التقنية', 'מנהלת', '技術主管', 'प्रमुख',
  '👩🏽‍💻 Lead', 'Zoe\u0308', 'İstanbul', '\u0000', '\uD800', 'null', '0', 'W'.repeat(200),
]

export function arbitraryName(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('CIO', 'CTO', 'Head of Product', 'Ada', 'Ben', 'Ops') },
    { weight: 1, arbitrary: fc.constantFrom(...nasty) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '') },
  )
}

/** Mostly plain; some that an object takes for its own. */
export function arbitraryId(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'null', '', 'p 1', 'é') },
  )
}
