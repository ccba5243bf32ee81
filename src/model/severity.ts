/**
 * What happens if nobody acts. Critical: something will fail, or is failing. Warning: it goes wrong as the company
 * grows or under strain. Note: worth knowing, or for a person to decide. Worst first. Here and not beside the rules,
 * because a waiver in the document says which of them it was given for.
 */
export const severities = ['critical', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]
