import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { isLanguage, type Language, LANGUAGES } from "../../core/text/Labels";
import { type Messages, translator } from "../../core/text/messages";

interface LanguageMenuProps {
  readonly language: Language;
  readonly languages: Readonly<Record<Language, Messages>>;
  readonly onChange: (language: Language) => void;
}

/** The choice of language, each under its own name so that it is found from any other. */
export function LanguageMenu({ language, languages, onChange }: LanguageMenuProps) {
  const nameOf = (each: Language) => translator(languages, each)("language.name");
  const label = translator(languages, language)("pane.language");
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = checkedItems[0];
        if (isLanguage(chosen)) onChange(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          aria-label={`${label}: ${nameOf(language)}`}
          style={{ minWidth: 0 }}
        >
          {language}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={label}>
          {LANGUAGES.map((each) => (
            <MenuItemRadio key={each} name="language" value={each} lang={each}>
              {nameOf(each)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
