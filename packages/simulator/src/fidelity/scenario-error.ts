export interface ScenarioProblem {
  /** Relative to the folder of scenarios. */
  file: string;
  line: number;
  /** JSON pointer into the file. */
  pointer: string;
  text: string;
}

/** Scenario files that cannot be run. The message has a line for each problem: `nxcloud/ping.yaml:12 /steps/0/expect …`. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
  readonly problems: readonly ScenarioProblem[];

  constructor(problems: readonly ScenarioProblem[]) {
    super(
      problems.map(({ file, line, pointer, text }) => `${file}:${line} ${pointer || '/'} ${text}`).join('\n'),
    );
    this.problems = problems;
  }
}
