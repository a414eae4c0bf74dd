import { type BookLanguage, bookLanguage, languagesOf } from "../../core/text/BookLanguage";
import { type Language, LANGUAGES } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { usePane } from "../PaneContext";
import { LanguageField } from "./LanguageField";
import { SelectField } from "./SelectField";

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
      <SelectField<Language | "">
        label={t("pane.tables.secondLanguage")}
        value={second ?? ""}
        options={[
          { value: "", text: t("pane.tables.noSecondLanguage") },
          ...LANGUAGES.filter((language) => language !== first).map((language) => ({
            value: language,
            text: translator(services.languages, language)("language.name"),
            lang: language,
          })),
        ]}
        onChange={(language) => onChange(bookLanguage(first, language === "" ? undefined : language))}
      />
    </>
  );
}
