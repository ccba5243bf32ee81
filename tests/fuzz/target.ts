import { strict as assert } from 'node:assert'
import fc from 'fast-check'

/** Something that takes what comes from outside, and what is promised of it, whatever it is given. */
export interface Target {
  readonly name: string
  /** One run: an input and the check of every promise. Rejects with whatever was broken. */
  readonly property: (onInput?: () => void) => fc.IAsyncProperty<[unknown]>
  /** Of the short run in `npm test`; each target takes about a second there. */
  readonly shortRuns: number
  /** As a file to try by hand. */
  readonly bytesOf: (input: unknown) => Uint8Array
}

interface Definition<Input> {
  readonly name: string
  readonly input: fc.Arbitrary<Input>
  readonly check: (input: Input) => Promise<void> | void
  readonly shortRuns: number
  readonly bytesOf: (input: Input) => Uint8Array
}

/** Ms of the processor for one input: several times what the slowest takes, and the same however busy the machine is. */
const mostMs = 20_000

/** A target whose every input is also timed, and after which objects are as they were. */
export function defineTarget<Input>({ name, input, check, shortRuns, bytesOf }: Definition<Input>): Target {
  const prototype = Object.getOwnPropertyNames(Object.prototype).join()
  return {
    name, shortRuns,
    bytesOf: (value) => bytesOf(value as Input),
    property: (onInput) => fc.asyncProperty<[unknown]>(input, async (value) => {
      onInput?.()
      const start = process.cpuUsage()
      await check(value as Input)
      const { user } = process.cpuUsage(start)
      assert.ok(user / 1_000 < mostMs, `It took ${Math.round(user / 1_000)} ms.`)
      assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), prototype, 'Object.prototype was changed.')
    }),
  }
}

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
