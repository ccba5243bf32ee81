import { describe, expect, it } from 'vitest'
import { groupOf, read, refused } from './imported'

const chart = (value: unknown) => read(JSON.stringify(value))
const people = [{ id: 1, name: 'Ann', title: 'CEO' }, { id: 2, parentId: 1, name: 'Ben', title: 'CTO' }, { id: '0710', parentId: 2, name: 'Cem' }]
const inLines = ['1 < -', '2 < 1', '0710 < 2']

describe('records with an id and a manager', () => {
  it.each<[string, string, string]>([
    ['id', 'parentId', 'd3-org-chart'], ['nodeId', 'parentNodeId', 'its older version'], ['id', 'pid', 'BALKAN'], ['key', 'parent', 'GoJS'], ['uid', 'manager', 'directories'], ['employee_id', 'Manager ID', 'HR'],
  ])('%s and %s, as of %s', async (id, manager) => {
    const { lines, positions } = await chart(people.map((one) => ({ [id]: one.id, [manager]: one.parentId ?? null, name: one.name, title: one.title })))
    expect(lines).toEqual(inLines)
    expect(positions[1]).toMatchObject({ holder: 'Ben', title: 'CTO', role: 'CTO' })
  })

  it.each<[string, unknown]>([
    ['nodes', { nodes: people }], ['people', { company: 'Acme', people }], ['data', { status: 'ok', data: { employees: people } }], ['whatever', { version: 1, tags: ['a'], everybody: people }],
  ])('in an object, under %s', async (_, value) => expect((await chart(value)).lines).toEqual(inLines))

  it('may have the person in a record of their own, and the manager too', async () => {
    const { lines, positions } = await chart([{ id: 'a', person: { name: 'Ann' } }, { id: 'b', person: { name: 'Ben', title: 'CIO' }, manager: { id: 'a', name: 'Ann' } }])
    expect(lines).toEqual(['a < -', 'b < a'])
    expect(positions).toMatchObject([{ holder: 'Ann' }, { holder: 'Ben', role: 'CIO' }])
  })

  it('may list who stands below each, by id', async () => {
    expect((await chart([{ id: 'a', name: 'Ann', children: ['b', 'c'] }, { id: 'b', name: 'Ben', children: [] }, { id: 'c', name: 'Cem' }])).lines).toEqual(['a < -', 'b < a', 'c < a'])
  })

  it('may have an empty list of children each, and say all the same who leads', async () => {
    expect((await chart(people.map((one) => ({ ...one, children: [] })))).lines).toEqual(inLines)
  })

  it('that a sub-tree hangs below are below it, as BALKAN writes it; dotted lines stand beside', async () => {
    const { lines, dotted } = await chart({ nodes: [{ id: 1, name: 'Ann' }, { id: 2, stpid: 1, name: 'Ben' }, { id: 3, pid: 1, name: 'Cem' }], slinks: [{ from: 2, to: 3, label: 'x' }] })
    expect(lines).toEqual(['1 < -', '2 < 1', '3 < 1'])
    expect(dotted).toEqual(['2 ~ 3'])
  })
})

describe('boxes inside one another', () => {
  it.each(['children', 'reports', 'subordinates', 'directReports', '_children'])('under %s', async (key) => {
    const { lines, groups } = await chart({ name: 'Ann', title: 'CEO', [key]: [{ name: 'Ben', [key]: [{ name: 'Cem' }, { name: 'Ben' }] }, { name: 'Dee' }] })
    expect(lines).toEqual(['Ann < -', 'Ben < Ann', 'Cem < Ben', 'Ben-2 < Ben', 'Dee < Ann'])
    expect(groups).toEqual([])
  })

  it('of one box, of several at the top, and in what programs wrap them in', async () => {
    expect((await chart({ name: 'Ann', children: [] })).lines).toEqual(['Ann < -'])
    expect((await chart([{ name: 'Ann', children: [{ name: 'Ben' }] }, { name: 'Cem' }])).lines).toEqual(['Ann < -', 'Ben < Ann', 'Cem < -'])
    expect((await chart({ chart: { container: '#x' }, nodeStructure: { text: { name: 'Ann', title: 'CEO' }, children: [{ text: { name: 'Ben' } }] } })).positions)
      .toMatchObject([{ holder: 'Ann', title: 'CEO' }, { holder: 'Ben', managerId: 'Ann' }])
  })

  it('are found again by their paths; what is no box is told', async () => {
    const { groups, counts } = await chart({ people: [{ id: 1, name: 'Ann', children: [{ id: 1, name: 'Ben' }, 'x', null] }] })
    expect(groupOf(groups, 'duplicate-id').rows).toMatchObject([{ place: 'people[0].children[0]', name: 'Ben' }])
    expect(groupOf(groups, 'no-record').rows.map(({ place }) => place)).toEqual(['people[0].children[1]', 'people[0].children[2]'])
    expect(counts).toEqual({ rows: 4, fromRows: 2, leftOut: 2, added: 0 })
  })

  it('keep who stood below a box that is left out', async () => {
    const text = JSON.stringify({ id: 1, name: 'Ann', children: [{ id: 2, name: 'Ben', children: [{ id: 3, name: 'Cem' }] }, { id: 2, name: 'Bo', children: [{ id: 4, name: 'Dee' }] }] })
    expect((await read(text, { repairs: { 'duplicate-id': 'first' } })).lines).toEqual(['1 < -', '2 < 1', '3 < 2', '4 < 2'])
    expect((await read(text, { repairs: { 'duplicate-id': 'last' } })).positions[1]).toMatchObject({ id: '3', managerId: '2' })
  })
})

describe('nodes and edges', () => {
  it('lines lead from managers to reports; a second one to a box is dotted, and told', async () => {
    const nodes = ['Ann', 'Ben', 'Cem'].map((label, at) => ({ id: `n${at}`, position: { x: 1, y: 2 }, data: { label: `<b>${label}</b>`, title: 'Lead' } }))
    const { lines, dotted, positions, groups } = await chart({ nodes, edges: [{ source: 'n0', target: 'n1' }, { source: 'n0', target: 'n2' }, { source: 'n1', target: 'n2' }] })
    expect(lines).toEqual(['n0 < -', 'n1 < n0', 'n2 < n0'])
    expect(dotted).toEqual(['n1 ~ n2'])
    expect(positions[0]).toMatchObject({ holder: 'Ann', title: 'Lead' })
    expect(groups).toMatchObject([{ kind: 'second-manager', isProblem: false, rows: [{ place: 'nodes[2]', name: 'n2', value: 'n1' }] }])
  })
})

describe('the rows of Google\u2019s chart', () => {
  const shown = { v: 'm', f: 'Mike<div style="color:red">Vice <i>President</i></div>' }

  it.each<[string, unknown]>([
    ['as lists', [[shown, '', 'tip'], ['Jim', 'm', '']]],
    ['as a DataTable', { cols: [{ label: 'Name' }, { label: 'Manager' }], rows: [{ c: [shown, { v: '' }] }, { c: [{ v: 'Jim' }, { v: 'm' }, null] }] }],
  ])('%s: the id, the name and the title without markup', async (_, value) => {
    const { positions } = await chart(value)
    expect(positions.map(({ id, holder, title, managerId }) => [id, holder, title, managerId])).toEqual([['m', 'Mike', 'Vice President', null], ['Jim', 'Jim', 'Team or specialist', 'm']])
  })

  it('below a row of headers', async () => {
    expect((await chart([['Employee', 'Title', 'Reports To'], ['Ann', 'CEO', ''], ['Ben', 'CTO', 'Ann']])).positions).toMatchObject([{ title: 'CEO' }, { title: 'CTO', managerId: 'Ann' }])
  })
})

describe('lines between boxes', () => {
  it.each<[string, string]>([
    ['GoJS', '{"class":"GraphLinksModel","nodeDataArray":[{"key":1,"name":"Ann"},{"key":2,"name":"Ben"}],"linkDataArray":[{"from":1,"to":2}]}'],
    ['Cytoscape', '{"elements":{"nodes":[{"data":{"id":"1","name":"Ann"}},{"data":{"id":"2","name":"Ben"}}],"edges":[{"data":{"source":"1","target":"2"}}]}}'],
    ['Highcharts', '{"series":[{"type":"organization","keys":["from","to"],"data":[["1","2"]],"nodes":[{"id":"1","name":"Ann"},{"id":"2","name":"Ben"}]}]}'],
    ['a public list', '{"rootId":"1","nodes":[{"id":"1","name":"Ann"},{"id":"2","name":"Ben"}],"edges":[{"id":"e","parent":"1","child":"2","type":"advisor"}]}'],
  ])('of %s say who leads', async (_, text) => {
    expect((await read(text)).positions.map(({ id, holder, managerId }) => [id, holder, managerId])).toEqual([['1', 'Ann', null], ['2', 'Ben', '1']])
  })
})

it('boxes inside one another are found behind a list of something else, and what they say of the seat is its title', async () => {
  const { positions } = await read('{"levels":[{"id":"L1","name":"Coach"},{"id":"L2","name":"Leader"}],"hq":{"id":"ceo","role":"Chief Executive Officer","holder":"Sam","children":[{"id":"gm","role":"Head of Management","holder":"Dee","title":"General Manager","reportsTo":"CEO","children":[]}]}}')
  expect(positions.map(({ id, title, holder, managerId }) => [id, title, holder, managerId])).toEqual([['ceo', 'Chief Executive Officer', 'Sam', null], ['gm', 'General Manager', 'Dee', 'ceo']])
})

describe('what others put into files', () => {
  it('names of prototypes, markup and addresses are text or left out, and told', async () => {
    const { positions, groups } = await read('[{"id":"__proto__","name":"<script>alert(1)</script>Ann &lt;b&gt; &amp; Co","img":"https://example.com/a.png","__proto__":{"polluted":true}},{"id":"b","parentId":"__proto__","constructor":{"prototype":1}}]')
    expect(positions).toMatchObject([{ id: '__proto__', holder: 'alert(1)Ann <b> & Co' }, { id: 'b', managerId: '__proto__', holder: null }])
    expect(groups).toMatchObject([{ kind: 'unsafe-key', rows: [{ place: '[0]', value: '__proto__' }, { place: '[1]', value: 'constructor' }] }])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(JSON.stringify(positions)).not.toContain('example.com')
  })

  it.each<[string, string, string]>([
    ['a hundred thousand levels', `${'{"name":"a","children":['.repeat(100_000)}`, 'too-deep'],
    ['a drawing', '{"type":"excalidraw","elements":[]}', 'other-program'],
    ['a package', '{"name":"x","scripts":{"a":"b"}}', 'no-list'],
    ['numbers', '[1,2,3]', 'no-list'],
    ['nothing', '{}', 'no-list'],
    ['a list of places', '[{"city":"X","size":4},{"city":"Y","size":5}]', 'no-manager-column'],
    ['a file that is cut off', '[{"id":1,', 'not-json'],
    ['too many records', `[${'{"id":1},'.repeat(50_001)}{}]`, 'too-many-rows'],
  ])('%s: %s', async (_, text, kind) => expect((await refused(text)).kind).toBe(kind))
})
