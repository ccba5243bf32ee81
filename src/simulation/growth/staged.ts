import { applyCommands, isRefusal, type Command } from '../../commands'
import { opposite } from '../../rules/chart'
import { executiveOf, homeFor, ownedBy, positionsInOrder } from '../../rules/chart'
