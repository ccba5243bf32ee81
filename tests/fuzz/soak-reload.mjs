/** What the page says of the chart, whichever view it is in; null: something is being tried out, which no reload keeps. */
async function toldBy(page) {
  return page.evaluate(() => {
    const { document } = globalThis
    if (document.querySelector('[aria-label="Tried out"]')) return null
    const words = (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
    return [
      document.querySelector('header b').textContent, `${document.querySelector('#headcount-number').value} employees`,
      ...words('[aria-label="Scenarios"] [role="tab"]').map((name) => `scenario ${name}`), ...words('[aria-label="Scenarios"] [aria-selected="true"]').map((name) => `shows ${name}`),
      ...words('#responsibilities .palette-row'), ...words('[aria-label="Panel"] [role="tab"]').filter((name) => name.startsWith('Findings')),
    ]
  })
}

/** The same, once what follows an edit a frame later has followed. */
async function toldInTheEnd(page) {
  for (let last = null; ;) {
    const now = await toldBy(page)
    if (JSON.stringify(now) === JSON.stringify(last)) return now
    last = now
    await new Promise((resolve) => setTimeout(resolve, 80))
  }
}

/** The findings come a moment after the chart. */
const patienceMs = 3_000

/** Loads the page anew in the middle of what somebody does, often before the last edit is stored: it has to say the same again. */
export async function reload(page, after, troubles) {
  const before = await toldInTheEnd(page)
  await page.reload({ timeout: 60_000 })
  await page.getByRole('region', { name: 'Chart' }).waitFor({ timeout: 60_000 })
  if (before === null) return
  const until = performance.now() + patienceMs
  for (;;) {
    const now = await toldBy(page)
    // Groups that were folded away are open again.
    const missing = before.filter((words) => !now.includes(words))
    if (missing.length === 0) return
    if (performance.now() > until) return void troubles.push(`After \u201c${after}\u201d and a reload the page no longer says ${JSON.stringify(missing)}, but ${JSON.stringify(now.filter((words) => !before.includes(words)))}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
