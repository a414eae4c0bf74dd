import { useCallback, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Whether to draw dark: as the surrounding program says, else as the system is set. Office tells of no change of its theme,
 * so it is asked again whenever the user comes back to the pane. In high contrast the system's own colours replace both.
 */
export function useDarkTheme(isDarkTheme: (() => boolean | undefined) | undefined): boolean {
  const read = useCallback(() => isDarkTheme?.() ?? window.matchMedia(DARK).matches, [isDarkTheme]);
  return useSyncExternalStore(subscribe, read);
}

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia(DARK);
  system.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    system.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}
