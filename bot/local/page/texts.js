// The page's own words in English and Danish; what is said in the chats comes from the bot.

const TEXTS = {
  en: {
    title: "Chat",
    subtitle: "Local only: nothing leaves this machine",
    language: "Language of this page",
    theme: "Light or dark",
    people: "People",
    add: "Add a person",
    addTitle: "Add a person",
    addHint: "Someone new who has not written to the bot yet.",
    name: "Name",
    appLanguage: "Language of the phone",
    addSubmit: "Add",
    cancel: "Cancel",
    offline: "No connection to the server. Trying again …",
    nobody: "Nobody is here yet. Add a person to start a chat.",
    chatOf: "Chat of {name}",
    with: "with {bot}",
    messages: "Messages",
    start: "Start",
    write: "Write a message",
    send: "Send",
    attach: "Attach a document or photo",
    commands: "Commands",
    more: "More",
    block: "Block the bot",
    unblock: "Unblock the bot",
    blocked: "You have blocked the bot. It cannot write to you.",
    typing: "{bot} is writing …",
    working: "{bot} is preparing a file …",
    edited: "edited",
    photo: "Photo",
    download: "Download {name}",
    remove: "Remove {name}",
    asPhoto: "Send as a photo",
    caption: "Add a caption",
    drop: "Drop the files here",
    newer: "Newest messages",
    unread: "{count} unread",
    you: "You",
    ok: "OK",
    copied: "Copied",
    failed: "Not sent: {reason}",
    tooBig: "{name} is larger than 50 MB",
    contact: "Contact",
    otherKind: "A message of a kind this page does not show",
    keyboard: "Suggested answers",
    notHere: "This button works only in Telegram",
    speaks: "phone in {language}",
  },
  da: {
    title: "Chat",
    subtitle: "Kun lokalt: intet forlader denne maskine",
    language: "Sidens sprog",
    theme: "Lys eller mørk",
    people: "Personer",
    add: "Tilføj en person",
    addTitle: "Tilføj en person",
    addHint: "En ny, som endnu ikke har skrevet til botten.",
    name: "Navn",
    appLanguage: "Telefonens sprog",
    addSubmit: "Tilføj",
    cancel: "Fortryd",
    offline: "Ingen forbindelse til serveren. Prøver igen …",
    nobody: "Her er ingen endnu. Tilføj en person for at begynde en chat.",
    chatOf: "{name}s chat",
    with: "med {bot}",
    messages: "Beskeder",
    start: "Start",
    write: "Skriv en besked",
    send: "Send",
    attach: "Vedhæft et dokument eller billede",
    commands: "Kommandoer",
    more: "Mere",
    block: "Bloker botten",
    unblock: "Ophæv blokeringen",
    blocked: "Du har blokeret botten. Den kan ikke skrive til dig.",
    typing: "{bot} skriver …",
    working: "{bot} gør en fil klar …",
    edited: "redigeret",
    photo: "Billede",
    download: "Hent {name}",
    remove: "Fjern {name}",
    asPhoto: "Send som billede",
    caption: "Tilføj en billedtekst",
    drop: "Slip filerne her",
    newer: "Nyeste beskeder",
    unread: "{count} ulæste",
    you: "Dig",
    ok: "OK",
    copied: "Kopieret",
    failed: "Ikke sendt: {reason}",
    tooBig: "{name} fylder mere end 50 MB",
    contact: "Kontakt",
    otherKind: "En besked af en slags, som denne side ikke viser",
    keyboard: "Foreslåede svar",
    notHere: "Denne knap virker kun i Telegram",
    speaks: "telefon på {language}",
  },
};

export const LOCALES = { en: "en-GB", da: "da-DK" };

let language = stored() ?? (navigator.languages.find((tag) => /^(da|en)\b/.test(tag)) ?? "en").slice(0, 2);

export function pageLanguage() {
  return language;
}

export function setPageLanguage(next) {
  language = next;
  try {
    localStorage.setItem("chat-language", next);
  } catch {
    // A page in a frame may not be allowed to remember; it then follows the browser.
  }
}

export function t(key, values = {}) {
  const text = TEXTS[language][key];
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

export function languageName(code) {
  try {
    return new Intl.DisplayNames([LOCALES[language]], { type: "language" }).of(code);
  } catch {
    return code;
  }
}

function stored() {
  try {
    const value = localStorage.getItem("chat-language");
    return value in TEXTS ? value : null;
  } catch {
    return null;
  }
}
