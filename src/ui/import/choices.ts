import type { ColumnKind } from '../../formats/people/columns'
import type { PeopleChoices, PeopleSource, ProblemGroup, RepairableKind, RepairWay } from '../../formats/people/people-reading'

/** What is shown as chosen is what was asked for, also while the file is read anew. */
export function chosenColumn(choices: PeopleChoices, { columns }: PeopleSource, kind: ColumnKind): number | null {
  const chosen = choices.columns?.[kind]
  return chosen === undefined ? columns[kind] : chosen
}

export function chosenWay(choices: PeopleChoices, { kind, chosen }: NonNullable<ProblemGroup['repair']>): RepairWay {
  return choices.repairs?.[kind] ?? chosen
}

export function withColumn(choices: PeopleChoices, kind: ColumnKind, place: number | null): PeopleChoices {
  return { ...choices, columns: { ...choices.columns, [kind]: place } }
}

export function withRepair(choices: PeopleChoices, kind: RepairableKind, way: RepairWay): PeopleChoices {
  return { ...choices, repairs: { ...choices.repairs, [kind]: way } }
}

/** Another encoding reads the same columns. */
export function withEncoding(choices: PeopleChoices, encoding: NonNullable<PeopleChoices['encoding']>): PeopleChoices {
  return { ...choices, encoding }
}

/** Another sheet or delimiter gives other columns, so that what was chosen of the old ones is forgotten. */
export function withTable({ columns: _columns, ...choices }: PeopleChoices, table: Pick<PeopleChoices, 'sheet' | 'delimiter'>): PeopleChoices {
  return { ...choices, ...table }
}
