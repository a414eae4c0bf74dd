import { createRoot } from "react-dom/client";
import { MessagePage } from "../ui/startUp/MessagePage";
import { messageOfHash } from "./pane/messageAddress";

/** The small window in which a ribbon command says why it did nothing. */
const element = document.getElementById("root");
const message = messageOfHash(window.location.hash);
if (element && message) {
  document.documentElement.lang = message.language;
  createRoot(element).render(<MessagePage language={message.language} text={message.text} code={message.code} />);
}
