import { Field, Select } from "@fluentui/react-components";
import { isLanguage, type Language, LANGUAGES } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { usePane } from "../PaneContext";

interface LanguageFieldProps {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language of something to be made. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  const { services } = usePane();
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, data) => isLanguage(data.value) && onChange(data.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {translator(services.languages, language)("language.name")}
          </option>
        ))}
      </Select>
    </Field>
  );
}
