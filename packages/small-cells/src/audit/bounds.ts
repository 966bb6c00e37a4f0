import loadHighs, { type Highs, type ModelData } from 'highs';
import type { Part, Question } from './unknowns.ts';

/** The least or the most that a sum can be, as far as readers know: infinite if nothing bounds it; and the unknowns for which it is so. */
export interface Bound {
  readonly value: number;
  readonly unknowns: Float64Array | undefined;
}

/** The solver, loaded once for an audit. */
export async function loadSolver(): Promise<Highs> {
  // Its types tell of its other form, for require().
  return await (loadHighs as unknown as typeof loadHighs.default)();
}

/**
 * Hands over a function that computes the least and the most of a question, by linear programming over counts that are not below 0
 * and may be broken. Counts are whole, so that what a reader can tell may be narrower, never wider. Undefined if the solver has no answer.
 */
export function withBounds<Result>(
  highs: Highs,
  part: Part,
  use: (boundsOf: (question: Question) => readonly (Bound | undefined)[]) => Result,
): Result {
  return highs.withModel(modelOf(highs, part), (model) => {
    model.options.set({ output_flag: false });
    const { minimize, maximize } = highs.constants.objectiveSense;
    const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
    const boundsOf = (question: Question): (Bound | undefined)[] => {
      for (const id of question.unknowns) model.changeColCost(id, 1);
      const found = [minimize, maximize].map((sense): Bound | undefined => {
        model.changeObjectiveSense(sense);
        model.run();
        const status = model.getModelStatus();
        if (status === optimal) return { value: model.getObjectiveValue(), unknowns: model.getSolution().colValue };
        // The true counts are a solution, so that it is not infeasible; and no sum is below 0.
        if (sense === minimize || (status !== unbounded && status !== unboundedOrInfeasible)) return undefined;
        return { value: Number.POSITIVE_INFINITY, unknowns: undefined };
      });
      for (const id of question.unknowns) model.changeColCost(id, 0);
      return found;
    };
    return use(boundsOf);
  });
}

function modelOf(highs: Highs, { size, rows }: Part): ModelData {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { unknowns }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + unknowns.length;
  const indices = Int32Array.from(rows.flatMap(({ unknowns }) => unknowns));
  const values = new Float64Array(indices.length).fill(1);
  return {
    numCols: size,
    numRows: rows.length,
    colCost: new Float64Array(size),
    colLower: new Float64Array(size),
    colUpper: new Float64Array(size).fill(highs.infinity),
    rowLower: Float64Array.from(rows, ({ is, atLeast }) => is ?? atLeast ?? 0),
    rowUpper: Float64Array.from(rows, ({ is }) => is ?? highs.infinity),
    matrix: { format: 'csr', numRows: rows.length, numCols: size, starts, indices, values },
  };
}
