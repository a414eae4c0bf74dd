import { type CommandMessage, messageHash } from "./messageAddress";

/** Share of the screen the message window takes, in per cent. */
const WINDOW = { height: 25, width: 30 };

/** Milliseconds Office has to open the window. */
const TIME_OUT = 10_000;

/**
 * Tells it in a small window over Excel, in one of its own where Office refuses that. Never rejects and never waits for ever: what the user
 * can't be told must not keep Office waiting for the command's end.
 */
export async function tell(message: CommandMessage): Promise<void> {
  const address = `${new URL("message.html", window.location.href).href}${messageHash(message)}`;
  try {
    if ((await opened(address, true)) === "refused") await opened(address, false);
  } catch {
    // No dialogs in this Office.
  }
}

function opened(address: string, displayInIframe: boolean): Promise<"opened" | "refused" | "no answer"> {
  return new Promise((resolve) => {
    setTimeout(() => resolve("no answer"), TIME_OUT);
    Office.context.ui.displayDialogAsync(address, { ...WINDOW, displayInIframe }, ({ status }) => {
      resolve(String(status) === "succeeded" ? "opened" : "refused");
    });
  });
}
