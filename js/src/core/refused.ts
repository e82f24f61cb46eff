export type EditProblem =
  | "unknown-node"
  | "unknown-arrow"
  | "duplicate-arrow"
  | "unknown-column-number"
  | "no-further-columns"
  | "unclear-anchor";

/** An edit that the spec does not allow: the id of a message and its parameters. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";
  readonly id: EditProblem;
  readonly parameters: Readonly<Record<string, string>>;

  constructor(id: EditProblem, parameters: Readonly<Record<string, string>>) {
    super(id);
    this.id = id;
    this.parameters = parameters;
  }
}
