import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import type { FormsMessageId } from "../../catalogue/languages/forms.en";
import { type Labels, labelIn, LANGUAGES, type OwnWords } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { usePane } from "../PaneContext";
import { problemAt, type ProgrammeForm } from "./ProgrammeForm";

const useStyles = makeStyles({
  // Where the browser knows how; elsewhere the text scrolls.
  growing: { fieldSizing: "content" },
});

interface LabelsFieldProps {
  readonly form: ProgrammeForm;
  readonly label: string;
  /** Of the text in the programme, for what is wrong with it. */
  readonly path: string;
  readonly value: OwnWords | undefined;
  readonly onChange: (labels: Labels) => void;
  readonly optional?: true;
  /** The message that stands in a language for which nothing is typed; without it another language's text does. */
  readonly usual?: FormsMessageId;
  /** Takes more than one line: wrapped where it is long, or with line breaks of its own. */
  readonly long?: "wrapped" | "lines";
}

/** A text of the programme in the language of the pane and, where asked for, in the others. */
export function LabelsField({ form, label, path, value, onChange, optional, usual, long }: LabelsFieldProps) {
  const styles = useStyles();
  const { services, state, t } = usePane();
  const others = form.allLanguages ? LANGUAGES.filter((language) => language !== state.language) : [];
  const problem = problemAt(form, path);
  return (
    <>
      {[state.language, ...others].map((language, index) => {
        const say = translator(services.languages, language);
        const own = {
          value: value?.[language] ?? "",
          placeholder: usual ? say(usual) : labelIn({ en: "", ...value }, language),
          lang: language,
          onChange: (_event: unknown, { value: text }: { readonly value: string }) =>
            onChange({ en: "", ...value, [language]: long === "wrapped" ? text.replaceAll("\n", " ") : text }),
        };
        return (
          <Field
            key={language}
            label={
              others.length > 0 ? t("pane.programme.inLanguage", { label, language: say("language.name") }) : label
            }
            required={!optional && index === 0}
            validationMessage={index === 0 && problem ? t(problem) : null}
          >
            {long ? (
              <Textarea rows={2} resize="vertical" textarea={{ className: styles.growing }} {...own} />
            ) : (
              <Input {...own} />
            )}
          </Field>
        );
      })}
    </>
  );
}
