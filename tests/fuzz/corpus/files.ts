import { deflateRawSync, deflateSync } from 'node:zlib'
import { filesOf, workbookOf, zipOf } from '../../formats/xlsx/workbook-bytes'

/** A file as somebody might drop it on the page, and what comes of it. */
export interface HostileFile {
  readonly tries: string
  readonly bytes: Uint8Array
  /** `chart`, or the kind of the problem. */
  readonly comes: string
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const many = (count: number, item: (at: number) => string) => Array.from({ length: count }, (_, at) => item(at)).join(',')
const ours = (scenario: string, more = '') => `{"type":"hatrack","version":1,${more}"scenarios":[{"id":"s","name":"S",${scenario}}]}`

const json: readonly [tries: string, text: string, comes: string][] = [
  ['nothing', '', 'empty'],
  ['only a byte order mark', '\ufeff', 'empty'],
  ['a prototype at the top', '{"type":"hatrack","version":1,"__proto__":{"polluted":1},"scenarios":[{}]}', 'chart'],
  ['a prototype in a record', ours('"positions":[{"id":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]'), 'chart'],
  ['ids that every object has', ours('"positions":[{"id":"__proto__"},{"id":"constructor","managerId":"__proto__"},{"id":"toString","managerId":"constructor"}],"assignments":[{"responsibilityId":"pmo","positionId":"__proto__"},{"responsibilityId":"hasOwnProperty","positionId":"toString"}]'), 'chart'],
  ['the same key twice', '{"type":"hatrack","version":1,"scenarios":[{"id":"a"}],"scenarios":[{"id":"b"}]}', 'chart'],
  ['numbers beyond all numbers', ours('"positions":[{"id":"a","capacity":1e999}],"arrangement":{"places":[{"id":"a","x":1e999,"y":-1e999}]}', '"company":{"headcount":1e999},"outlook":{"quarters":1e999,"runs":-1e999,"seed":1e999,"growth":{"kind":"normal","mean":1e999,"deviation":1e999}},'), 'chart'],
  ['numbers next to nothing', ours('"positions":[{"id":"a","capacity":5e-324}]', '"company":{"headcount":-0,"assumptions":{"leader-capacity":5e-324}},'), 'chart'],
  ['numbers beyond all numbers in fields that nobody knows', ours('"positions":[{"id":"a","x-note":1e999,"x-list":[-1e999,-0]}]'), 'chart'],
  ['everybody under oneself', ours('"positions":[{"id":"a","managerId":"a"},{"id":"b","managerId":"b"}]'), 'chart'],
  ['a circle of three', ours('"positions":[{"id":"a","managerId":"c"},{"id":"b","managerId":"a"},{"id":"c","managerId":"b"}]'), 'chart'],
  ['the same id for everybody', ours(`"positions":[${many(2_000, () => '{"id":"a","managerId":"a"}')}]`), 'chart'],
  ['no ids at all', ours(`"positions":[${many(50, () => '{}')}]`), 'bad-shape'],
  ['a line to nobody and one to oneself', ours('"positions":[{"id":"a"}],"collaborations":[{"id":"x","between":["a","a"]},{"id":"x","between":["a","gone"]}]'), 'chart'],
  ['a line with three ends', ours('"positions":[{"id":"a"}],"collaborations":[{"id":"x","between":["a","a","a"]}]'), 'bad-shape'],
  ['an id of a megabyte', ours(`"positions":[{"id":"${'x'.repeat(1_000_000)}"}]`), 'bad-shape'],
  ['a title of a megabyte', ours(`"positions":[{"id":"a","title":"${'\\ud83d'.repeat(200_000)}"}]`), 'chart'],
  ['lists where records are expected', '{"type":"hatrack","version":1,"company":[],"scenarios":[[],[]]}', 'chart'],
  ['a text where a list is expected', '{"type":"hatrack","version":1,"scenarios":"all"}', 'bad-shape'],
  ['no scenario', '{"type":"hatrack","version":1,"scenarios":[]}', 'bad-shape'],
  ['too many scenarios', `{"type":"hatrack","version":1,"scenarios":[${many(1_001, () => '{}')}]}`, 'too-many'],
  ['too many positions', ours(`"positions":[${many(50_001, () => '0')}]`), 'too-many'],
  ['a version that is none', '{"type":"hatrack","version":"1","scenarios":[{}]}', 'bad-version'],
  ['a version of the future', '{"type":"hatrack","version":9007199254740993,"scenarios":[{}]}', 'newer-version'],
  ['a version below the first', '{"type":"hatrack","version":0,"scenarios":[{}]}', 'bad-version'],
  ['brackets without end', `{"type":"hatrack","scenarios":${'['.repeat(500_000)}`, 'too-deep'],
  ['brackets without end that close', `{"type":"hatrack","version":1,"scenarios":[],"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep'],
  ['cut off in an escape', '{"type":"hatrack","version":1,"scenarios":[{"name":"\\u00', 'not-json'],
  ['a merge conflict', '{"type":"hatrack",\n<<<<<<< HEAD\n"version":1\n=======\n"version":2\n>>>>>>> b\n}', 'not-json'],
  ['comments and commas at the end', '{"type":"hatrack", // ours\n"version":1,}', 'not-json'],
  ['markup', '<html><body>"type":"hatrack"</body></html>', 'not-json'],
  ['texts where truths are expected', ours('"positions":[{"id":"a","hasTechnicalExpertise":"yes"}]'), 'bad-shape'],
]

const lists: readonly [tries: string, text: string, comes: string][] = [
  ['a list of only headers', 'id,name,manager\n', 'no-rows'],
  ['a quotation mark that never closes', `id,name,manager\n1,"Ann,\n${many(1_200, (at) => `\n${at + 2},Bo,1`).replaceAll(',\n', '\n')}`, 'chart'],
  ['a quotation mark on every row', `id,name,manager\n${Array.from({ length: 20_000 }, (_, at) => `${at},"A"b,${at - 1}`).join('\n')}`, 'chart'],
  ['rows of many lengths', 'id,name,manager\n1\n2,Bo,1,x,y,z\n3,Cy,2\n,,\n', 'chart'],
  ['one row of a million cells', `id,name,manager\n1,Ann,\n2,Bo,1${',x'.repeat(1_000_000)}`, 'chart'],
  ['headers that every object has', '__proto__,constructor,id,manager\nx,y,1,\nx,y,2,1\n', 'chart'],
  ['ids that every object has', 'id,name,manager\n__proto__,A,\nconstructor,B,__proto__\ntoString,C,constructor\n', 'chart'],
  ['everybody reports to the next, the last to the first', `id,name,manager\n${Array.from({ length: 3_000 }, (_, at) => `${at},P${at},${(at + 1) % 3_000}`).join('\n')}`, 'chart'],
  ['one name for everybody', `name,manager\n${'Ann,Ann\n'.repeat(20_000)}`, 'chart'],
  ['one id for everybody', `id,name,manager\n${'1,Ann,1\n'.repeat(4_000)}`, 'chart'],
  ['managers of whom each is unknown', `id,name,manager\n${Array.from({ length: 1_200 }, (_, at) => `${at},P${at},${at === 1 ? 0 : `gone ${at}`}`).join('\n')}`, 'chart'],
  ['a cell of ten megabytes', `id,name,manager\n1,${'x'.repeat(10_000_000)},\n2,Bo,1\n`, 'chart'],
  ['dotted lines to everybody', `id,name,manager,refs\n${Array.from({ length: 100 }, (_, at) => `${at},P${at},${at - 1},"${Array.from({ length: 100 }, (__, to) => to).join(',')}"`).join('\n')}`, 'chart'],
  ['a delimiter of no table', 'sep=x\nidxnamexmanager\n1xAnnx\n2xBox1\n', 'chart'],
  ['directives without end', `${'# connect: {"from":"manager","to":"id"}\n'.repeat(20_000)}id,name,manager\n1,Ann,\n2,Bo,1\n`, 'chart'],
  ['a directive that is no JSON', '# connect: {{{{\n# label: <img src=x>\nid,name,manager\n1,Ann,\n2,Bo,1\n', 'chart'],
  ['formulas for names', 'id,name,manager\n1,=HYPERLINK("http://example.com"),\n2,@SUM(1),1\n3,+cmd|x,1\n', 'chart'],
  ['letters of all kinds of lines', 'id,name,manager\r1,A\u2028nn,\r\n2,B\u0085o,1\n', 'chart'],
  ['a web page that says it is a table', '<table><tr><td>id</td></tr></table>', 'web-table'],
  ['a list of records a line', '- name: Ann\n  manager: Bo\n- name: Bo\n', 'yaml'],
  ['boxes inside one another without end', `${'{"name":"A","children":['.repeat(4_000)}{"name":"Z"}${']}'.repeat(4_000)}`, 'chart'],
  ['boxes inside one another beyond all bounds', `${'{"name":"A","children":['.repeat(60_000)}${']}'.repeat(60_000)}`, 'too-deep'],
  ['a list in a list in a list', '[[[[[[[["id","manager"]]]]]]]]', 'no-rows'],
  ['records whose manager is a list of themselves', '[{"id":"a","name":"A","manager":["a","b"]},{"id":"b","name":"B","manager":{"id":"a"}}]', 'chart'],
]

const header = '<row><c t="inlineStr"><is><t>ID</t></is></c><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Manager ID</t></is></c></row>'
const sheet = (rows: string) => workbookOf({ sheets: { People: header + rows } })
const entities = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefgh'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`).join('')}]>`

const workbooks: readonly HostileFile[] = [
  { tries: 'an archive of nothing', bytes: zipOf({}), comes: 'chart-or-problem' },
  { tries: 'entities that unfold into a gigabyte', bytes: zipOf({ ...filesOf({ sheets: { People: header } }), 'xl/sharedStrings.xml': `${entities}<sst><si><t>&h;</t></si></sst>`, 'xl/worksheets/sheet1.xml': `<worksheet>${header}<row><c><v>1</v></c><c t="s"><v>0</v></c></row><row><c><v>2</v></c><c><v>5</v></c><c><v>1</v></c></row></worksheet>` }), comes: 'chart' },
  { tries: 'an entity that is a file', bytes: zipOf({ ...filesOf({ sheets: { People: header } }), 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>' }), comes: 'no-rows' },
  {
    tries: 'one text of a megabyte in every cell',
    bytes: workbookOf({ sheets: { People: `${header}${Array.from({ length: 2_000 }, (_, at) => `<row><c><v>${at}</v></c><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>`).join('')}` }, strings: [`<t>${'x'.repeat(1_000_000)}</t>`] }),
    comes: 'chart-or-problem',
  },
  { tries: 'a cell at the end of the sheet', bytes: sheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c><c r="C1048576"><v>1</v></c><c r="XFD1048576"><v>9</v></c></row>'), comes: 'chart' },
  { tries: 'a row with a number beyond all rows', bytes: sheet('<row r="2"><c><v>1</v></c></row><row r="9007199254740991"><c><v>2</v></c><c><v>3</v></c><c><v>1</v></c></row>'), comes: 'chart' },
  { tries: 'a sheet outside the archive', bytes: zipOf({ ...filesOf({ sheets: { People: header } }), 'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>' }), comes: 'chart-or-problem' },
  { tries: 'tags that never close', bytes: sheet('<row><c t="inlineStr"><is><t>'.repeat(50_000)), comes: 'chart-or-problem' },
  { tries: 'a quotation mark in a tag that never closes', bytes: sheet(`<row a="${'>'.repeat(500_000)}`), comes: 'chart-or-problem' },
  { tries: 'cut off in the middle', bytes: sheet('<row><c><v>1</v></c></row>').slice(0, 400), comes: 'chart-or-problem' },
]

const pictures: readonly HostileFile[] = [
  { tries: 'a picture that is only its first bytes', bytes: Uint8Array.from([0x89, 0x50, 0x4E, 0x47]), comes: 'picture-without-chart' },
  { tries: 'a picture whose first part is four gigabytes long', bytes: Uint8Array.from([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0xFF, 0xFF, 0xFF, 0xFF, 0x69, 0x54, 0x58, 0x74, 0, 0, 0, 0]), comes: 'picture-without-chart' },
  { tries: 'a picture of parts without length', bytes: Uint8Array.from([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, ...new Uint8Array(60_000)]), comes: 'picture-without-chart' },
]

export const hostileFiles: readonly HostileFile[] = [
  ...[...json, ...lists].map(([tries, text, comes]) => ({ tries, bytes: bytes(text), comes })), ...workbooks, ...pictures,
]

const letters = (packed: Uint8Array) => Buffer.from(packed).toString('base64url')
const linked = (packed: Uint8Array) => `#chart=${letters(packed).length}.${letters(packed)}`

/** Fragments of an address as somebody might send them. */
export const hostileLinks: readonly { readonly tries: string, readonly fragment: string, readonly comes: string }[] = [
  { tries: 'nothing', fragment: '#chart=', comes: 'not-a-chart' },
  { tries: 'a length that is none', fragment: '#chart=NaN.abcd', comes: 'not-a-chart' },
  { tries: 'a length beyond all bounds', fragment: '#chart=999999.abcd', comes: 'cut-off' },
  { tries: 'markup', fragment: '#chart=40.<img src=x onerror=alert(1)>aaaaaaaaaaaaaaaaa', comes: 'strange-letter' },
  { tries: 'escapes of an address', fragment: '#chart=12.%3Cscript%3E', comes: 'strange-letter' },
  { tries: 'what is packed in another way', fragment: linked(deflateRawSync('{"type":"hatrack"}')), comes: 'damaged' },
  { tries: 'twenty megabytes in twenty kilobytes', fragment: linked(deflateSync(Buffer.alloc(20_000_000, '['), { level: 9 })), comes: 'unfolds-too-far' },
  { tries: 'brackets without end', fragment: linked(deflateSync('['.repeat(1_000_000), { level: 9 })), comes: 'unreadable' },
  { tries: 'a prototype', fragment: linked(deflateSync('{"type":"hatrack","version":1,"__proto__":{"polluted":1},"scenarios":[{"id":"__proto__"}]}')), comes: 'chart' },
  { tries: 'what is no text', fragment: linked(deflateSync(Uint8Array.from([0xC3, 0x28, 0xA0, 0xA1, 0xFF]))), comes: 'unreadable' },
]
