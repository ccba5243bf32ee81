import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureInWords } from '../../../src/ui/diagnostics/failure-words'

const base = 'https://intranet.example/tools/hatrack/'

function failure(error: unknown) {
  return failureInWords({ at: 0, where: 'page', error }, base)
}

function thrown(name: string, message: string, frames: string): Error {
  const error = new Error(message)
  error.name = name
  error.stack = `${name}: ${message}\n${frames}`
  return error
}

describe('a failure in the report', () => {
  it('is told by its name, what every engine says of it, and the places in our files', () => {
    const error = thrown('TypeError', "Cannot read properties of undefined (reading 'title')",
      `    at drawCard (${base}assets/page-B2x.js:12:345)\n    at Array.map (<anonymous>)\n    at https://other.example/extension.js:1:2\n    at ${base}assets/libraries-Q1.js?v=7:3:4`)
    expect(failure(error)).toBe('in the page: TypeError · Cannot read properties of undefined · at assets/page-B2x.js:12:345, assets/libraries-Q1.js:3:4')
  })

  it('is told in the stacks of Firefox and Safari, which do not repeat the message', () => {
    const error = new RangeError('of something')
    error.stack = `drawCard@${base}assets/page-B2x.js:12:345\n@${base}assets/page-B2x.js:1:2\n`
    expect(failure(error)).toBe('in the page: RangeError · at assets/page-B2x.js:12:345, assets/page-B2x.js:1:2')
  })

  it('of a text that was thrown tells nothing of the text', () => {
    expect(failure('Ada leaves Northwind')).toBe('in the page: thrown string')
  })

  it('has no word of what its message and name quote, wherever they look like a place in a file', () => {
    const secret = fc.string({ minLength: 3 }).map((text) => `Ada${text}Northwind`)
    fc.assert(fc.property(secret, secret, fc.boolean(), (message, name, isMisleading) => {
      const said = isMisleading ? `${message}\n    at ${base}${message}:1:2` : message
      const text = failure(thrown(name, said, `    at f (${base}assets/page.js:1:2)`))
      expect(text).toBe('in the page: Error · at assets/page.js:1:2')
    }))
  })
})
