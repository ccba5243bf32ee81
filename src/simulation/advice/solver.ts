import type { Highs, Model, ModelData } from 'highs'
import type { Program } from './program'

export interface Limits {
  readonly seconds: number
  /** Parts of the search tree; for tests, because seconds differ between machines. */
  readonly nodes?: number
}

export interface Solved {
  /** `cut`: ended by a limit. */
  readonly status: 'optimal' | 'infeasible' | 'cut'
  /** The best values found for the columns; null: none. */
  readonly values: Float64Array | null
  readonly cost: number
  /** Nothing can cost less than this. */
  readonly bound: number
  /** How long it took. */
  readonly seconds: number
}

export interface Solver {
  readonly solve: (program: Program, limits: Limits, start?: Float64Array) => Solved
}

/** Loads HiGHS (WebAssembly, 3.5 MB), which nobody needs before asking for advice. Once a thread. */
export async function loadSolver(): Promise<Solver> {
  loading ??= import('highs').then(({ default: load }) => load())
  try {
    const highs = await loading
    return { solve: (program, limits, start) => highs.withModel((model) => run(highs, model, program, limits, start)) }
  } catch {
    loading = null
    throw new Error('The solver could not be loaded. Check the connection and try again: the chart is kept.')
  }
}

let loading: Promise<Highs> | null = null

function run(highs: Highs, model: Model, program: Program, { seconds, nodes }: Limits, start?: Float64Array): Solved {
  model.options.set({
    output_flag: false, time_limit: seconds, random_seed: 0,
    // To the last point: what is called best is the best.
    mip_rel_gap: 0, mip_abs_gap: program.gap, mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9,
    ...nodes === undefined ? {} : { mip_max_nodes: nodes },
  })
  model.passModel(modelOf(highs, program))
  if (start) model.setSolution({ colValue: start })
  model.run()
  const { modelStatus, solutionStatus } = highs.constants
  const status = model.getModelStatus()
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
    return { status: 'infeasible', values: null, cost: Infinity, bound: Infinity, seconds: model.getRunTime() }
  }
  const hasValues = Number(model.info.get('primal_solution_status')) === solutionStatus.feasible
  return {
    status: status === modelStatus.optimal ? 'optimal' : 'cut',
    values: hasValues ? Float64Array.from(model.getSolution().colValue) : null,
    cost: hasValues ? model.getObjectiveValue() : Infinity,
    bound: Number(model.info.get('mip_dual_bound')),
    seconds: model.getRunTime(),
  }
}

function modelOf(highs: Highs, { columns, rows }: Program): ModelData {
  const count = rows.reduce((total, { terms }) => total + terms.length, 0)
  const starts = new Int32Array(rows.length + 1)
  const indices = new Int32Array(count)
  const values = new Float64Array(count)
  let at = 0
  rows.forEach(({ terms }, row) => {
    for (const [column, factor] of terms) {
      indices[at] = column
      values[at++] = factor
    }
    starts[row + 1] = at
  })
  const { continuous, integer } = highs.constants.variableType
  return {
    numCols: columns.length, numRows: rows.length,
    colCost: columns.map(({ cost }) => cost), colLower: columns.map(({ lower }) => lower), colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower), rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, starts, indices, values },
    integrality: columns.map(({ isWhole }) => isWhole ? integer : continuous),
  }
}
