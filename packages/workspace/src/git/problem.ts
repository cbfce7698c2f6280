/** Why git could not answer, in a sentence for a person. Anything else that is thrown is our own bug. */
export class GitProblem extends Error {
  /** The next step. */
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
