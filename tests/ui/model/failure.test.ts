import { languages } from "../../../src/catalogue/languages/languages";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { translator } from "../../../src/core/text/messages";
import { UserMessage } from "../../../src/core/text/UserMessage";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { describeFailure } from "../../../src/ui/model/failure";

const english = translator(languages, "en");
const UNEXPECTED = languages.en["error.unexpected"];

test.each([
  ["a workbook error", new WorkbookError("busy", "x"), languages.en["error.busy"], "busy"],
  [
    "a refusal with its words",
    new UserMessage("pane.form.made", { sheet: "A" }),
    "The form is ready on sheet A.",
    "pane.form.made",
  ],
  ["a refusal no language knows", new UserMessage("form.unheardOf"), UNEXPECTED, "form.unheardOf"],
  ["an unexpected error", new TypeError("1.264 kg"), UNEXPECTED, "TypeError"],
  ["something that is no error", "1.264 kg", UNEXPECTED, "unexpected"],
])("%s", (_kind, error, text, code) => {
  expect(describeFailure(error, english)).toEqual({ text, code, stopped: false });
});

test.each(LANGUAGES)("stopping is no failure (%s)", (language) => {
  const failure = describeFailure(new WorkbookError("aborted", ""), translator(languages, language));
  expect(failure).toMatchObject({ stopped: true, text: languages[language]["error.aborted"] });
});
