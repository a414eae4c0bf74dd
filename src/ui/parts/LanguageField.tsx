import { type Language, LANGUAGES } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { usePane } from "../PaneContext";
import { SelectField } from "./SelectField";

interface LanguageFieldProps {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language of something to be made. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  const { services } = usePane();
  return (
    <SelectField
      label={label}
      value={value}
      options={LANGUAGES.map((language) => ({
        value: language,
        text: translator(services.languages, language)("language.name"),
        lang: language,
      }))}
      onChange={onChange}
    />
  );
}
