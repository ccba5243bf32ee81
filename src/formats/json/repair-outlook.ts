import type { Distribution, Outlook } from '../../model/organisation'
import { ourOutlook, outlookBounds, parameterBounds, parameterNames, parametersOf, type Parameter, type Quantity } from '../../model/outlook'
import type { FieldRepair } from './repair-fields'
import type { DistributionShape, DocumentShape } from './schema'

/** Every number within its bounds, and the most nowhere below the least. */
export function repairOutlook(outlook: DocumentShape['outlook'], fields: FieldRepair): Outlook {
  const whole = (key: keyof typeof outlookBounds) => fields.whole(outlook[key], outlookBounds[key].min, outlookBounds[key].max, 'the outlook', key)
  return {
    ...outlook,
    quarters: whole('quarters'), runs: whole('runs'), seed: whole('seed'),
    growth: repairDistribution('growth', outlook.growth, fields), effort: repairDistribution('effort', outlook.effort, fields),
  }
}

function repairDistribution(quantity: Quantity, shape: DistributionShape, fields: FieldRepair): Distribution {
  if (!isComplete(shape)) {
    fields.repairs.push({ kind: 'incomplete-guess', of: quantity })
    return ourOutlook[quantity]
  }
  let least = -Infinity
  const parameters: readonly Parameter[] = parametersOf[shape.kind]
  const numbers = parameters.map((parameter) => {
    const { min, max } = parameterBounds(quantity, parameter)
    const value = fields.number(shape[parameter]!, Math.max(min, least), max, `the ${quantity} of the outlook`, `\u201c${parameterNames[parameter]}\u201d`)
    if (shape.kind !== 'normal') least = value
    return [parameter, value] as const
  })
  return { ...shape, ...Object.fromEntries(numbers) }
}

function isComplete(shape: DistributionShape): shape is DistributionShape & Distribution {
  return shape.kind !== undefined && (parametersOf[shape.kind] as readonly Parameter[]).every((parameter) => shape[parameter] !== undefined)
}
