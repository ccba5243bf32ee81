import { alignment } from './alignment'
import { clarity } from './clarity'
import type { ExamplesByRule } from './example'
import { neglect } from './neglect'
import { overload } from './overload'
import { reporting } from './reporting'
import { structure } from './structure'

/** By rule id; a test misses the rule that is not here. */
export const examples: ExamplesByRule = { ...overload, ...neglect, ...clarity, ...structure, ...reporting, ...alignment }
