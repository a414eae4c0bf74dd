import { Field, type FieldProps, Select } from "@fluentui/react-components";
import type { Language } from "../../core/text/Labels";

/** One of several things to choose. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text, where it is not that of the pane. */
  readonly lang?: Language;
}

interface SelectFieldProps<Value extends string> extends Pick<FieldProps, "hint" | "required" | "validationMessage"> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A list one thing is chosen from, under its name. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, options, onChange, ...field } = props;
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field {...field}>
      <Select value={value} onChange={(_event, data) => choose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
