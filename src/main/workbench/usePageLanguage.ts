import { useSyncExternalStore } from "react";
import { isLanguage, type Language } from "../../core/text/Labels";
import { languageOfLocale } from "../pane/paneLanguage";

/** The page's language: the pane sets it on the document, where everything else on the page reads it. */
export const usePageLanguage = (): Language => useSyncExternalStore(subscribe, read);

function read(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : languageOfLocale(navigator.language);
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["lang"] });
  return () => observer.disconnect();
}
