declare module 'd3-org-chart' {
  /** As much of it as the page uses. */
  export class OrgChart<Datum> {
    container(selector: string): this
    data(data: readonly Datum[]): this
    svgHeight(px: number): this
    svgWidth(px: number): this
    duration(ms: number): this
    minPagingVisibleNodes(count: () => number): this
    nodeWidth(px: () => number): this
    nodeHeight(px: () => number): this
    nodeContent(html: (node: { readonly data: Datum }) => string): this
    render(): this
    fit(options?: { animate?: boolean, scale?: boolean, nodes?: readonly unknown[] }): this
    getChartState(): { svg: { call(change: unknown, value: number): void }, zoomBehavior: { scaleTo: unknown }, root: unknown }
  }
}
