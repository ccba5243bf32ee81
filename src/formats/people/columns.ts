/** What a column can be for. Everything else in a file is left alone. */
export const columnKinds = ['id', 'manager', 'name', 'firstName', 'lastName', 'title', 'role', 'email', 'vacant', 'dotted'] as const
export type ColumnKind = (typeof columnKinds)[number]

/** Where each is: an index into the row; null: the file has none. */
export type ColumnPlaces = Readonly<Record<ColumnKind, number | null>>

/**
 * What HR systems and org-chart programs call them, without case, accents, spaces and punctuation; the earlier wins where
 * a file has several. A manager's id is surer than an e-mail address, and that is surer than a name.
 */
const aliases: Readonly<Record<ColumnKind, readonly string[]>> = {
  id: [
    'id', 'uniqueid', 'employeeid', 'personid', 'workerid', 'uid', 'nodeid', 'postuniquereference', 'employeenumber', 'employeeno', 'employeecode', 'personnelnumber',
    'staffid', 'staffnumber', 'associateid', 'eeid', 'personnummer', 'positionnumber', 'employeenum', 'userid', 'empid', 'empno', 'positionid', 'key', 'samaccountname', 'distinguishedname', 'dn', 'login', 'loginid', 'businessentityid',
    'personalnummer', 'personalnr', 'mitarbeiterid', 'mitarbeiternummer', 'matricule', 'identifiant', 'idempleado', 'numeroempleado', 'numempleado', 'noempleado',
    'matricola', 'matricula', 'pernr', 'personeelsnummer', 'personeelsnr', 'anstallningsnummer', 'nrpracownika', '社員番号', '工号', '员工编号', '사번', 'מספרעובד', 'الرقمالوظيفي',
  ],
  manager: [
    'managerid', 'parentid', 'pid', 'bossid', 'supervisorid', 'reportstoid', 'parentnodeid', 'managerworkerid', 'currentmanagerworkerid', 'manageremployeeid',
    'supervisoremployeeid', 'manageruid', 'managernumber', 'mgrid', 'linemanagerid', 'idjefe', 'vorgesetztenid', 'reportsto', 'reportstoseniorpost', 'reportingseniorpost', 'reportingto',
    'manageremail', 'managersemail', 'manageremailaddress', 'supervisoremail', 'linemanageremail', 'reportstoemail', 'manager', 'parent', 'boss', 'mgr', 'supervisor', 'linemanager',
    'n1', 'directmanager', 'reportingmanager', 'managername', 'supervisorname', 'reportstoname', 'superior', 'leader', 'teamlead', 'parentkey',
    'vorgesetzter', 'vorgesetzte', 'fuhrungskraft', 'responsable', 'superieur', 'superieurhierarchique', 'jefe', 'jefedirecto', 'jefeinmediato', 'gerente', 'encargado',
    'responsabile', 'leidinggevende', 'gestor', 'gestordireto', 'chef', 'chief', 'narmastechef', 'przelozony', 'przełozony', 'esimies', 'leder', 'руководитель', '上司', '上级', '直属上级', '관리자', 'המנהל', 'المدير',
  ],
  name: ['name', 'fullname', 'displayname', 'employeename', 'personname', 'workername', 'worker', 'employeefullname', 'employee', 'person', 'holder', 'cn', 'label', 'mitarbeiter', 'nomcomplet', 'nombrecompleto', 'nombreyapellidos', 'imieinazwisko', 'namevorname',
    'legalname', 'payrollname', 'empname', 'staffname', 'postholder', 'preferredfullname', 'incumbent', 'incumbentname', 'ename', 'naam', 'namn', 'navn', 'nimi', 'nomecompleto', 'фио', '氏名', '姓名', '이름', '성명', 'שם', 'שםמלא', 'الاسم', 'الاسمالكامل'],
  firstName: ['firstname', 'givenname', 'forename', 'first', 'preferredname', 'prefname', 'vorname', 'prenom', 'nombre', 'nombres', 'nome', 'voornaam', 'fornamn', 'imie'],
  lastName: ['lastname', 'surname', 'familyname', 'last', 'preflast', 'nachname', 'familienname', 'nom', 'apellido', 'apellidos', 'cognome', 'achternaam', 'efternamn', 'sobrenome', 'nazwisko'],
  title: [
    'title', 'jobtitle', 'roletitle', 'positiontitle', 'positionname', 'position', 'genericjobtitle', 'businesstitle', 'jobname', 'designation', 'job',
    'titel', 'stelle', 'funktion', 'poste', 'fonction', 'intituleduposte', 'puesto', 'puestodetrabajo', 'cargo', 'workingtitle', 'posttitle', 'employeetitle', 'workertitle', 'jobtitledescription', 'titre', 'qualifica', 'functie', 'befattning', 'stanowisko', 'должность', '役職', '职位', '직위', '직책', '보직', 'תפקיד', 'المسمىالوظيفي', 'المنصب', 'jobprofile',
  ],
  role: ['role', 'jobrole'],
  email: ['email', 'workemail', 'primaryemail', 'emailaddress', 'contactemail', 'mail', 'businessemail', 'employeeemail', 'companyemail', 'emailid', 'userprincipalname', 'upn', 'courriel', 'correo', 'correoelectronico'],
  vacant: ['vacant', 'isvacant', 'vacancy'],
  dotted: ['refs', 'dotted', 'dottedto', 'dottedids', 'dottedline', 'dottedlines', 'dottedlinemanager', 'dottedlinerelationships', 'secondarymanager', 'matrixmanager'],
}

/** "Line Manager (e-mail)" says what it is, and no list has all of its kind. */
const manages = /manager|mgr|supervis|reportsto|reportingto|vorgesetz|superieur|responsable|jefe|leidinggevende|przelozon/
/** It has the word in it and is about something else. */
const besides = new RegExp([
  '^(?:is|has|hr|no|nr|num|total)', 'level|title|phone|count|numberof|department|team|since|date|type|function|photo|image|dotted|secondary|matrix|former|previous',
  'years|months|days|tenure|salary|cost|rating|score|satisf|relation|feedback|comment|hiring|project|account|skip',
].join('|'))

/** As a message names them. */
export const managerHeaders = ['Manager ID', 'Manager', 'Reports to', 'Supervisor', 'Boss ID', 'parentId']
export const personHeaders = ['ID', 'Employee ID', 'Name', 'Full name', 'First name', 'Title']

/** What each column is for, by its header; `isFilled`: whether anything stands in it, for of two columns for one thing a blank one says nothing. */
export function placesOf(headers: readonly string[], isFilled: (place: number) => boolean = () => true): ColumnPlaces {
  const places = columnKinds.map((kind) => {
    const known = candidatesOf(headers, kind)
    return [kind, known.find(isFilled) ?? known[0] ?? null] as const
  })
  return Object.fromEntries(places) as Record<ColumnKind, number | null>
}

/** Every column that could be of this kind, the likeliest first. */
export function candidatesOf(headers: readonly string[], kind: ColumnKind): readonly number[] {
  const plain = headers.slice(0, maxHeaders).map(plainHeader)
  const known = aliases[kind].flatMap((alias) => placesIn(plain, (header) => header === alias))
  const paired = pairsIn(plain)
  if (kind === 'id') return [...new Set([...known, ...paired.map(({ id }) => id)])]
  if (kind !== 'manager') return known
  const all = [...new Set([...known, ...paired.map(({ manager }) => manager), ...placesIn(plain, (header) => manages.test(header) && !besides.test(header))])]
  const isId = (place: number) => idLike.test(plain[place]!)
  return [...all.filter(isId), ...all.filter((place) => !isId(place))]
}

const idLike = /(?:id|key|no|nr|num|number|code|ref|코드|번호|사번|番号|编号|工号)$/
const aboveOf = /^(?:parent|manager|supervisor|boss|superior|reportsto|reportingto|상위|上司|上级)(.+)$|^(.+?)(?:parent|manager|supervisor|boss|superior|reportsto|reportingto)$/

/** Columns of ids of which one is called as the other, with a word for whoever is above: EmployeeKey and ParentEmployeeKey. */
function pairsIn(plain: readonly string[]): { readonly id: number, readonly manager: number }[] {
  const places = new Map(plain.map((header, at) => [header, at]))
  return plain.flatMap((header, manager) => {
    const named = aboveOf.exec(header)
    const own = named?.[1] ?? named?.[2] ?? ''
    const id = idLike.test(own) ? places.get(own) : undefined
    return id === undefined ? [] : [{ id, manager }]
  })
}

/** No list of people has more columns; what stands further right is not looked at. */
export const maxHeaders = 1_000

function placesIn(headers: readonly string[], isIt: (header: string) => boolean): number[] {
  return headers.flatMap((header, at) => isIt(header) ? at : [])
}

export function hasNames({ name, firstName, lastName }: ColumnPlaces): boolean {
  return name !== null || firstName !== null || lastName !== null
}

export function hasPeople(places: ColumnPlaces): boolean {
  return hasNames(places) || places.id !== null || places.title !== null
}

export function countOf(places: ColumnPlaces): number {
  return Object.values(places).filter((place) => place !== null).length
}

export function plainHeader(header: string): string {
  return header.slice(0, 200).normalize('NFKD').toLowerCase().replace(/([\p{L}\p{N}])\s*#\s*$/u, '$1number').replace(/[^\p{L}\p{N}]+/gu, '').normalize('NFC')
}
