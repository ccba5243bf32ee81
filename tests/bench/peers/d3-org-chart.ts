import { OrgChart } from 'd3-org-chart'
import type { Person } from './people'

type Datum = { -readonly [Key in keyof Person]: Person[Key] } & { _expanded: boolean }

let data: Datum[] = []

// As in its README: data, a template for a card, render. Without its animation, which would be counted against it, and
// without its paging, which would leave people out.
const chart = new OrgChart<Datum>()
  .container('#chart')
  .svgWidth(window.innerWidth)
  .svgHeight(window.innerHeight)
  .duration(0)
  .minPagingVisibleNodes(() => Infinity)
  .nodeWidth(() => 240)
  .nodeHeight(() => 80)
  .nodeContent(({ data: { title, holder } }) => `<div style="height:80px;border:1px solid #ccc;border-radius:8px;background:#fff;padding:12px"><b>${title}</b><br>${holder}</div>`)

window.peer = {
  open(people) {
    data = people.map((person) => ({ ...person, _expanded: true }))
    chart.data(data).render().fit({ animate: false })
  },
  isShown() {
    const last = [...document.querySelectorAll('.node')].at(-1)
    return last !== undefined && getComputedStyle(last).opacity === '1'
  },
  near() {
    const { svg, zoomBehavior, root } = chart.getChartState()
    svg.call(zoomBehavior.scaleTo, 1)
    chart.fit({ animate: false, scale: false, nodes: [root] })
  },
  far() {
    chart.fit({ animate: false })
  },
  rename(id, title) {
    data.find((datum) => datum.id === id)!.title = title
    chart.render()
  },
}
