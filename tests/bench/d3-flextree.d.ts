declare module 'd3-flextree' {
  interface FlextreeLayout<Datum> {
    (tree: unknown): unknown
    hierarchy(data: Datum, children: (datum: Datum) => Datum[]): unknown
  }
  export function flextree<Datum>(options: { nodeSize: (node: { data: Datum }) => number[] }): FlextreeLayout<Datum>
}
