/** What a column can be for. Everything else in a file is left alone. */
export const columnKinds = ['id', 'manager', 'name', 'firstName', 'lastName', 'title', 'role', 'email', 'vacant', 'dotted'] as const
export type ColumnKind = (typeof columnKinds)[number]

/** Where each is: an index into the row; null: the file has none. */
export type ColumnPlaces = Readonly<Record<ColumnKind, number | null>>

/** Headers as they stand in the file. */
export type CsvColumns = Readonly<Record<ColumnKind, string | null>> & { readonly unused: readonly string[] }

/**
 * What HR systems and org-chart programs call them, without case, spaces and punctuation; the earlier wins where a file
 * has several. A manager's id is surer than an e-mail address, and that is surer than a name.
 */
const aliases: Readonly<Record<ColumnKind, readonly string[]>> = {
  id: [
    'id', 'uniqueid', 'employeeid', 'personid', 'workerid', 'uid', 'nodeid', 'postuniquereference', 'employeenumber', 'employeeno', 'personnelnumber',
    'staffid', 'userid', 'positionid',
  ],
  manager: [
    'managerid', 'parentid', 'pid', 'bossid', 'supervisorid', 'reportstoid', 'parentnodeid', 'managerworkerid', 'currentmanagerworkerid', 'manageremployeeid',
    'linemanagerid', 'reportsto', 'reportstoseniorpost', 'reportingseniorpost', 'manageremail', 'managersemail', 'supervisoremail', 'manager', 'parent', 'boss',
    'supervisor', 'linemanager', 'managername', 'supervisorname',
  ],
  name: ['name', 'fullname', 'displayname', 'employeename', 'personname', 'employee', 'person', 'holder'],
  firstName: ['firstname', 'givenname', 'forename', 'first', 'preferredname', 'prefname'],
  lastName: ['lastname', 'surname', 'familyname', 'last', 'preflast'],
  title: ['title', 'jobtitle', 'roletitle', 'positiontitle', 'positionname', 'position', 'genericjobtitle', 'job'],
  role: ['role', 'jobrole'],
  email: ['email', 'workemail', 'emailaddress', 'contactemail', 'mail'],
  vacant: ['vacant', 'isvacant', 'vacancy'],
  dotted: ['refs', 'dottedids', 'dottedline', 'dottedlines', 'dottedlinemanager', 'dottedlinerelationships', 'secondarymanager', 'matrixmanager'],
}

/** As a message names them. */
export const managerHeaders = ['Manager ID', 'Manager', 'Reports to', 'Supervisor', 'Boss ID', 'parentId']
export const personHeaders = ['ID', 'Employee ID', 'Name', 'Full name', 'First name', 'Title']

export function placesOf(headers: readonly string[]): ColumnPlaces {
  const plain = headers.map(plainHeader)
  const placeOf = (kind: ColumnKind) => {
    const alias = aliases[kind].find((candidate) => plain.includes(candidate))
    return alias === undefined ? null : plain.indexOf(alias)
  }
  return Object.fromEntries(columnKinds.map((kind) => [kind, placeOf(kind)])) as Record<ColumnKind, number | null>
}

export function columnsOf(headers: readonly string[], places: ColumnPlaces): CsvColumns {
  const used = new Set(Object.values(places))
  const named = Object.fromEntries(columnKinds.map((kind) => {
    const place = places[kind]
    return [kind, place === null ? null : headers[place] ?? null]
  })) as Record<ColumnKind, string | null>
  return { ...named, unused: headers.filter((header, at) => !used.has(at) && header !== '') }
}

export function hasNames({ name, firstName, lastName }: ColumnPlaces): boolean {
  return name !== null || firstName !== null || lastName !== null
}

export function countOf(places: ColumnPlaces): number {
  return Object.values(places).filter((place) => place !== null).length
}

function plainHeader(header: string): string {
  return header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
