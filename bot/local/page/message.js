// One message as a bubble: its text, its file, and the buttons below it.

import { el, fileSize, formatted, icon, link } from "./dom.js";
import { fileAddress } from "./server.js";
import { LOCALES, pageLanguage, t } from "./texts.js";

// Everybody in the chats lives by Danish time, wherever the visitor sits.
const ZONE = "Europe/Copenhagen";

export function bubble(message, { own, sender, onPress, onCommand, onDeepLink, onCopied, bot }) {
  const body = el("div", { class: "bubble" }, el("span", { class: "hidden" }, `${sender}: `));
  if (message.reply_to_message) body.append(quoted(message.reply_to_message));
  const file = fileOf(message);
  if (file) body.append(file);
  const text = message.text ?? message.caption;
  if (text) body.append(textOf(message, text, { onCommand, onDeepLink, bot }));
  if (!file && !text) body.append(otherOf(message));
  body.append(time(message));
  const row = el("div", { class: own ? "message own" : "message", "data-id": message.message_id }, body);
  const keyboard = message.reply_markup?.inline_keyboard;
  if (keyboard) row.append(inlineKeyboard(keyboard, { onPress, onCopied, onDeepLink, bot }));
  return row;
}

export function dayOf(message) {
  return new Intl.DateTimeFormat(LOCALES[pageLanguage()], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: ZONE,
  }).format(message.date * 1000);
}

function time(message) {
  const clock = new Intl.DateTimeFormat(LOCALES[pageLanguage()], {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: ZONE,
  }).format(message.date * 1000);
  const iso = new Date(message.date * 1000).toISOString();
  const edited = message.edit_date ? `${t("edited")} ` : "";
  return el("div", { class: "time" }, edited, el("time", { datetime: iso }, clock));
}

function textOf(message, text, { onCommand, onDeepLink, bot }) {
  const entities = message.entities ?? message.caption_entities ?? [];
  const node = el("div", { class: "text", dir: "auto" }, ...formatted(text, entities, onCommand));
  for (const anchor of node.querySelectorAll("a")) catchDeepLink(anchor, onDeepLink, bot);
  return node;
}

// A link to this very bot stays here, as it stays in the app.
function catchDeepLink(anchor, onDeepLink, bot) {
  const start = deepLink(anchor.href, bot);
  if (start === null) return;
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    onDeepLink(start);
  });
}

function deepLink(address, bot) {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isOurs = url.hostname === "t.me" && url.pathname.toLowerCase() === `/${bot.username.toLowerCase()}`;
  return isOurs ? (url.searchParams.get("start") ?? "") : null;
}

function quoted(message) {
  const words = message.text ?? message.caption ?? message.document?.file_name ?? t("photo");
  return el("div", { class: "quoted" }, words.length > 90 ? `${words.slice(0, 90)} …` : words);
}

function fileOf(message) {
  if (message.document) return documentCard(message.document);
  if (message.photo) return photoCard(message.photo.at(-1));
  return null;
}

function documentCard(file) {
  const name = file.file_name ?? "file";
  const kind = name.includes(".") ? name.split(".").at(-1).slice(0, 4).toUpperCase() : "";
  return el(
    "a",
    {
      class: "document",
      href: fileAddress(file.file_id, name),
      download: name,
      "aria-label": `${t("download", { name })}, ${fileSize(file.file_size, LOCALES[pageLanguage()])}`,
    },
    el("span", { class: "document-kind", "aria-hidden": "true" }, kind || icon("download")),
    el(
      "span",
      { class: "document-words" },
      el("span", { class: "document-name" }, name),
      el("span", { class: "document-size" }, fileSize(file.file_size, LOCALES[pageLanguage()])),
    ),
    icon("download"),
  );
}

function photoCard(size) {
  const address = fileAddress(size.file_id, "photo");
  return el(
    "a",
    { class: "photo", href: address, target: "_blank", rel: "noopener" },
    el("img", { src: address, alt: t("photo"), width: size.width, height: size.height }),
  );
}

function otherOf(message) {
  if (message.contact) {
    const { first_name: name, phone_number: phone } = message.contact;
    return el("div", { class: "text" }, `${t("contact")}: ${name}, ${phone}`);
  }
  return el("div", { class: "text other" }, t("otherKind"));
}

function inlineKeyboard(rows, handlers) {
  return el(
    "div",
    { class: "keyboard" },
    ...rows.map((row) => el("div", { class: "keyboard-row" }, ...row.map((button) => keyOf(button, handlers)))),
  );
}

function keyOf(button, { onPress, onCopied, onDeepLink, bot }) {
  if (button.url) {
    const anchor = link(button.url, [button.text, icon("link")], { class: "key" });
    if (anchor.href) catchDeepLink(anchor, onDeepLink, bot);
    return anchor;
  }
  const key = el("button", { type: "button", class: `key ${button.style ?? ""}`.trim() }, button.text);
  if (button.callback_data !== undefined) {
    key.addEventListener("click", () => onPress(key, button.callback_data));
  } else if (button.copy_text) {
    key.addEventListener("click", () => navigator.clipboard?.writeText(button.copy_text.text).then(onCopied));
  } else {
    key.disabled = true;
    key.title = t("notHere");
  }
  return key;
}
