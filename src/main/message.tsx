import { createRoot } from "react-dom/client";
import { languages } from "../catalogue/languages/languages";
import { translator } from "../core/text/messages";
import { MessagePage } from "../ui/startUp/MessagePage";
import { LastResort } from "../ui/parts/LastResort";
import { messageOfHash } from "./ribbon/messageAddress";

/** The small window in which a ribbon command says why it did nothing. Shows no text but our own: anybody can write an address. */
const element = document.getElementById("root");
const message = messageOfHash(window.location.hash);
if (element && message && Object.hasOwn(languages.en, message.id)) {
  const { language, id, parameters } = message;
  document.documentElement.lang = language;
  createRoot(element).render(
    <LastResort language={language} languages={languages} reload={() => window.location.reload()}>
      <MessagePage language={language} text={translator(languages, language)(id, parameters)} code={id} />
    </LastResort>,
  );
}
