import { Field, Select } from "@fluentui/react-components";
import { type BookLanguage, bookLanguage, languagesOf } from "../../core/text/BookLanguage";
import { isLanguage, LANGUAGES } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { usePane } from "../PaneContext";
import { LanguageField } from "./LanguageField";

interface BookLanguageFieldProps {
  readonly value: BookLanguage;
  readonly onChange: (language: BookLanguage) => void;
}

/** The language of a book, and a second one beside it for a meeting of two sides. */
export function BookLanguageField({ value, onChange }: BookLanguageFieldProps) {
  const { services, state, t } = usePane();
  const [first = state.language, second] = languagesOf(value);
  return (
    <>
      <LanguageField
        label={t("pane.tables.language")}
        value={first}
        onChange={(language) => onChange(bookLanguage(language, second))}
      />
      <Field label={t("pane.tables.secondLanguage")}>
        <Select
          value={second ?? ""}
          onChange={(_event, data) => onChange(bookLanguage(first, isLanguage(data.value) ? data.value : undefined))}
        >
          <option value="">{t("pane.tables.noSecondLanguage")}</option>
          {LANGUAGES.filter((language) => language !== first).map((language) => (
            <option key={language} value={language} lang={language}>
              {translator(services.languages, language)("language.name")}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
