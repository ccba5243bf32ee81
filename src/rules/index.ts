export { effectOf, type Effect } from './effect-of'
export { fixesOf } from './offered-fixes'
export { ruleById, rules } from './rules'
export { runRules } from './run-rules'
