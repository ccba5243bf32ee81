import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ruleMarkdown, rulesIndexMarkdown } from '../../src/guide/markdown'
import { rulePage } from '../../src/guide/rule-page'
import { knowledgeIndexMarkdown, sourceMarkdown } from '../../src/guide/source-markdown'
import { sourcePage } from '../../src/guide/source-page'
import { sourceIds } from '../../src/knowledge/sources'
import { rules } from '../../src/rules'

const docs = resolve(import.meta.dirname, '../../docs')

const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rules: {
    'README.md': rulesIndexMarkdown(rules),
    ...Object.fromEntries(rules.map((rule) => [`${rule.id}.md`, ruleMarkdown(rulePage(rule))])),
  },
  knowledge: {
    'README.md': knowledgeIndexMarkdown(sourceIds.map(sourcePage)),
    ...Object.fromEntries(sourceIds.map((id) => [`${id}.md`, sourceMarkdown(sourcePage(id))])),
  },
}

/** UPDATE=1 writes the folder anew, as after a change to a rule or a claim. */
test.each(Object.entries(pages))('docs/%s says what the program says', (folder, files) => {
  const path = resolve(docs, folder)
  if (process.env['UPDATE'] === '1') {
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(resolve(path, name), text)
  }
  const written = existsSync(path) ? readdirSync(path) : []
  expect([...written].sort()).toEqual(Object.keys(files).sort())
  const stale = Object.entries(files).filter(([name, text]) => readFileSync(resolve(path, name), 'utf8') !== text).map(([name]) => name)
  expect(stale, `stale pages in docs/${folder}: run UPDATE=1 npx vitest run tests/guide`).toEqual([])
})

test('every link on the pages leads to a page and a heading that are there', () => {
  for (const [folder, files] of Object.entries(pages)) {
    for (const [name, text] of Object.entries(files)) {
      for (const [, target = '', anchor] of text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
        const [to, file] = target.startsWith('../') ? target.slice(3).split('/') : [folder, target]
        const found = pages[to!]?.[file!]
        expect(found, `${folder}/${name} → ${target}`).toBeDefined()
        if (anchor !== undefined) expect(found, `${folder}/${name} → ${target}#${anchor}`).toContain(`\n## ${anchor}\n`)
      }
    }
  }
})

test('what a source says, what we inferred and what we assumed stand under three headings on every page of a rule', () => {
  for (const text of Object.entries(pages['rules']!).filter(([name]) => name !== 'README.md').map(([, page]) => page)) {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Why', 'What the sources say', 'What we inferred', 'Our assumptions', 'When to ignore this', 'An example that fires', 'An example that does not',
    ])
  }
})
