import { intakeEn } from "../../../src/catalogue/languages/intake.en";
import { intakeLo } from "../../../src/catalogue/languages/intake.lo";
import { intakeVi } from "../../../src/catalogue/languages/intake.vi";
import { INTAKE_MESSAGE_IDS } from "../../../src/core/intake/messageIds";

const placeholders = (text: string): readonly string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ["Vietnamese", intakeVi],
  ["Lao", intakeLo],
])("messages in %s", (_language, messages) => {
  test.each(INTAKE_MESSAGE_IDS)("%s takes the parameters of the English one", (id) => {
    expect(placeholders(messages[id])).toEqual(placeholders(intakeEn[id]));
  });
});
