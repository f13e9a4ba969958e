// The page: one column for each person, tabs to find them, and the stream of what happens.

import { Column } from "./column.js";
import { el, hue, icon, initials } from "./dom.js";
import { addPerson, listen } from "./server.js";
import { languageName, pageLanguage, setPageLanguage, t } from "./texts.js";

const PHONE_LANGUAGES = ["da", "en", "de", "pl", "uk", "ar", "ro", "es", "fr", "fa"];

const asked = new URLSearchParams(location.search);
const columns = new Map();
const byId = (id) => document.getElementById(id);
const [board, tabs, dialog] = [byId("columns"), byId("tabs"), byId("new-person")];
let active = null;
let toSelect = asked.get("person");

const watcher = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      const column = columnOf(entry.target);
      if (!column) continue;
      column.isVisible = entry.isIntersecting;
      if (column.isVisible && !document.hidden) column.seen();
    }
  },
  { threshold: 0.6 },
);

drawWords();
drawTheme(storedTheme());
listen(handle, (connected) => (byId("offline").hidden = connected));

function handle(event) {
  if (event.type === "state") return takeState(event.people);
  const column = columns.get(event.chat);
  if (event.type === "person" && !column) {
    addColumn(event.person, event.messages ?? []);
    return select(event.chat);
  }
  column?.handle(event);
  if (event.type === "person") drawTabs();
  return undefined;
}

function takeState(people) {
  const here = new Set(people.map(({ person }) => person.id));
  for (const [id, column] of columns) {
    if (!here.has(id)) {
      column.node.remove();
      columns.delete(id);
    }
  }
  for (const { person, messages } of people) {
    if (columns.has(person.id)) columns.get(person.id).replaceAll(person, messages);
    else addColumn(person, messages);
  }
  drawTabs();
  const wanted = named(toSelect) ?? columns.get(active) ?? columns.values().next().value;
  if (wanted) select(wanted.person.id, { calmly: true });
  if (toSelect && asked.get("start") && named(toSelect)) {
    wanted.draft = `/start ${asked.get("start")}`;
    wanted.drawFoot();
  }
  toSelect = null;
}

function addColumn(person, messages) {
  const column = new Column(person, messages, { onUnread: drawTabs });
  columns.set(person.id, column);
  board.append(column.node);
  column.node.addEventListener("focusin", () => select(person.id, { calmly: true, stay: true }));
  watcher.observe(column.node);
  drawTabs();
}

function named(name) {
  const wanted = name?.trim().toLowerCase();
  if (!wanted) return undefined;
  const all = [...columns.values()];
  return (
    all.find((column) => column.person.name.toLowerCase() === wanted) ??
    all.find((column) => column.person.name.toLowerCase().startsWith(wanted))
  );
}

function columnOf(node) {
  return [...columns.values()].find((column) => column.node === node);
}

function select(id, { calmly = false, stay = false } = {}) {
  if (active === id && stay) return;
  active = id;
  for (const [other, column] of columns) column.node.classList.toggle("active", other === id);
  const column = columns.get(id);
  if (!stay) {
    column.node.scrollIntoView({ behavior: calmly ? "instant" : "smooth", inline: "nearest", block: "nearest" });
  }
  if (!calmly) column.foot.querySelector("textarea, .primary")?.focus({ preventScroll: true });
  column.toEnd();
  column.seen();
  drawTabs();
  tabs.querySelector("[aria-current]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function drawTabs() {
  const focused = tabs.contains(document.activeElement) ? document.activeElement.dataset.id : null;
  tabs.replaceChildren(...[...columns.values()].map(tabOf));
  byId("nobody").hidden = columns.size > 0;
  if (focused) tabs.querySelector(`[data-id="${Number(focused)}"]`)?.focus();
  const unread = [...columns.values()].reduce((sum, column) => sum + column.unread, 0);
  document.title = unread > 0 ? `(${unread}) ${t("title")}` : t("title");
}

function tabOf({ person, unread }) {
  const badge = unread > 0
    ? el("span", { class: "badge" }, String(unread), el("span", { class: "hidden" }, ` ${t("unread", { count: "" })}`))
    : null;
  const tab = el(
    "button",
    { type: "button", class: "tab", "data-id": person.id, "aria-current": person.id === active ? "true" : false },
    el("span", { class: `avatar small ${hue(person.name)}`, "aria-hidden": "true" }, initials(person.name)),
    el("span", { class: "tab-name" }, person.name),
    badge,
  );
  tab.addEventListener("click", () => select(person.id));
  return el("li", {}, tab);
}

// Language, light and dark

function drawWords() {
  document.documentElement.lang = pageLanguage();
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.matches("button")) node.title = t(node.dataset.label);
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === pageLanguage()));
  }
  byId("add").prepend(byId("add").querySelector(".icon") ?? icon("plus"));
  byId("new-language").replaceChildren(
    ...PHONE_LANGUAGES.map((code) => el("option", { value: code }, languageName(code))),
  );
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    setPageLanguage(button.dataset.language);
    drawWords();
    for (const column of columns.values()) column.draw();
    drawTabs();
  });
}

function storedTheme() {
  try {
    return localStorage.getItem("chat-theme");
  } catch {
    return null;
  }
}

function drawTheme(theme) {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  const isDark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  byId("theme").replaceChildren(icon(isDark ? "light" : "dark"));
  byId("theme").onclick = () => {
    const next = isDark ? "light" : "dark";
    try {
      localStorage.setItem("chat-theme", next);
    } catch {
      // Not allowed to remember; it lasts until the page is left.
    }
    drawTheme(next);
  };
}

// A new person

byId("add").addEventListener("click", () => dialog.showModal());
byId("cancel-person").addEventListener("click", () => dialog.close());
dialog.querySelector("form").addEventListener("submit", () => {
  const { name, language } = dialog.querySelector("form").elements;
  addPerson(name.value, language.value)
    .then(({ id }) => columns.has(id) && select(id))
    .catch(() => (byId("offline").hidden = false));
  name.value = "";
});

// A menu closes when something else is chosen, or with Escape.

document.addEventListener("click", (event) => closeMenus(event.target.closest("details")));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMenus(null);
});
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  for (const column of columns.values()) if (column.isVisible) column.seen();
});

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu !== except) menu.open = false;
  }
}
