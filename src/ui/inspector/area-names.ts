import type { Area } from '../../knowledge/responsibilities'

export const areaNames: Readonly<Record<Area, string>> = { operations: 'Operations', innovation: 'Innovation', alignment: 'Alignment' }
