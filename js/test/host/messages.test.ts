import { expect, test } from "vitest";
import contract from "../../../tests/contract/messages.json";
import { createQuestions } from "../../src/host/questions";
import { createSession } from "../../src/host/session";
import type { JourneySpec, Reply, Request } from "../../src/protocol/messages";
import { states } from "./fixtures";

const requests = contract.requests as unknown as Request[];
const replies = contract.replies as unknown as Reply[];

test("the front end sends an edit, an undo and a redo as in the contract", () => {
  const sent: Request[] = [];
  const { ask } = createQuestions((request) => sent.push(request));
  const session = createSession({
    facts: { locale: "en", theme: "page", live: true },
    get: (key) => states()[key],
    subscribe: () => () => undefined,
    ask,
    close: () => undefined,
  });
  const [edit, undo, redo] = requests;
  session.edit(() => (edit?.kind === "edit" ? edit.spec : ({} as JourneySpec)));
  session.undo();
  session.redo();
  const made = { id: expect.any(String) };
  expect(sent).toEqual([
    { ...edit, ...made, revision: expect.any(String) },
    { ...undo, ...made },
    { ...redo, ...made },
  ]);
  session.close();
});

test.each(replies)("the front end reads $kind as in the contract", async (reply) => {
  const sent: Request[] = [];
  const questions = createQuestions((request) => sent.push(request));
  const answer = questions.ask({ kind: "undo" });
  questions.receive({ ...reply, id: sent[0]?.id });
  expect(await answer).toEqual({ ...reply, id: sent[0]?.id });
});
