// The chat of one person: what was said, what can be pressed, and where to write.

import { el, hue, icon, iconButton, initials } from "./dom.js";
import { bubble, dayOf } from "./message.js";
import * as server from "./server.js";
import { languageName, t } from "./texts.js";

const LARGEST_FILE = 50 * 1024 * 1024;
const PRESS_PATIENCE = 10_000;
const NEAR_END = 80;

export class Column {
  constructor(person, messages, { onUnread }) {
    this.person = person;
    this.messages = new Map(messages.map((message) => [message.message_id, message]));
    this.unread = 0;
    this.isVisible = false;
    this.files = [];
    this.draft = "";
    this.waitingKeys = new Map();
    this.answered = new Set();
    this.onUnread = onUnread;
    this.node = el("section", { class: "column", id: `chat-${person.id}`, tabindex: "-1" });
    this.draw();
  }

  // Everything anew: after a break in the stream, or in another language.
  draw() {
    const { person } = this;
    this.log = el("div", { class: "log", role: "log", "aria-label": t("messages"), tabindex: "0" });
    this.newer = el(
      "button",
      { type: "button", class: "newer", "aria-label": t("newer"), title: t("newer"), hidden: true },
      icon("down"),
    );
    this.newer.addEventListener("click", () => this.toEnd());
    this.log.addEventListener("scroll", () => (this.newer.hidden = this.isAtEnd()), { passive: true });
    this.status = el("p", { class: "doing", role: "status" });
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.foot = el("footer", { class: "foot" });
    this.node.setAttribute("aria-label", t("chatOf", { name: person.name }));
    this.node.replaceChildren(
      this.head(),
      el("div", { class: "log-frame" }, this.log, this.newer, this.toasts),
      this.status,
      this.foot,
    );
    this.takeDroppedFiles();
    this.drawLog();
    this.drawFoot();
  }

  replaceAll(person, messages) {
    this.person = person;
    this.messages = new Map(messages.map((message) => [message.message_id, message]));
    this.draw();
  }

  update(person) {
    this.person = person;
    this.node.querySelector(".column-head").replaceWith(this.head());
    if (this.messages.size === 0) this.drawLog();
    this.drawFoot();
  }

  handle(event) {
    switch (event.type) {
      case "message":
        return this.add(event.message);
      case "edited":
        return this.change(event.message);
      case "deleted":
        return this.remove(event.message_id);
      case "keyboard":
        this.person = { ...this.person, keyboard: event.keyboard };
        return this.drawFoot();
      case "person":
        return this.update(event.person);
      case "answered":
        return this.showAnswer(event);
      case "action":
        return this.showAction(event.action);
      default:
        return undefined;
    }
  }

  seen() {
    if (this.unread > 0) {
      this.unread = 0;
      this.onUnread();
    }
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_END;
  }

  isOwn(message) {
    return message.from.id === this.person.id;
  }

  // What happened

  add(message) {
    this.messages.set(message.message_id, message);
    const follow = this.isAtEnd() || this.isOwn(message);
    if (this.messages.size === 1) this.log.replaceChildren();
    this.append(message);
    if (follow) this.toEnd();
    this.newer.hidden = this.isAtEnd();
    if (this.isOwn(message)) {
      if (!this.person.started) this.update({ ...this.person, started: true });
      return;
    }
    this.showAction(null);
    if (!this.isVisible || document.hidden) {
      this.unread += 1;
      this.onUnread();
    }
  }

  change(message) {
    const follow = this.isAtEnd();
    this.messages.set(message.message_id, message);
    this.nodeOf(message.message_id)?.replaceWith(this.bubble(message));
    if (follow) this.toEnd();
  }

  remove(messageId) {
    this.messages.delete(messageId);
    this.nodeOf(messageId)?.remove();
  }

  showAnswer({ query_id: queryId, text, alert, url }) {
    this.answered.add(queryId);
    this.release(queryId);
    if (text && alert) this.showAlert(text);
    else if (text) this.toast(text);
    if (/^https?:/i.test(url)) window.open(url, "_blank", "noopener");
  }

  showAction(action) {
    clearTimeout(this.actionTimer);
    const words = action === "typing" ? "typing" : "working";
    this.status.textContent = action ? t(words, { bot: this.person.bot.name }) : "";
    if (action) this.actionTimer = setTimeout(() => this.showAction(null), 5000);
  }

  toast(text) {
    const note = el("div", { class: "toast" }, text);
    this.toasts.append(note);
    setTimeout(() => note.remove(), 3500 + 40 * text.length);
  }

  showAlert(text) {
    const close = el("button", { class: "primary", autofocus: true }, t("ok"));
    const dialog = el("dialog", { class: "alert" }, el("form", { method: "dialog" }, el("p", {}, text), close));
    dialog.addEventListener("close", () => dialog.remove());
    this.node.append(dialog);
    dialog.showModal();
  }

  // What the person does

  async act(doing) {
    try {
      return await doing;
    } catch (error) {
      this.toast(t("failed", { reason: error.message }));
      return null;
    }
  }

  say(text) {
    return this.act(server.sendText(this.person.id, text));
  }

  async press(key, messageId, data) {
    if (key.getAttribute("aria-busy") === "true") return;
    key.setAttribute("aria-busy", "true");
    const told = await this.act(server.press(this.person.id, messageId, data));
    if (!told || this.answered.has(told.query_id)) {
      key.removeAttribute("aria-busy");
      return;
    }
    this.waitingKeys.set(told.query_id, key);
    setTimeout(() => this.release(told.query_id), PRESS_PATIENCE);
  }

  release(queryId) {
    this.waitingKeys.get(queryId)?.removeAttribute("aria-busy");
    this.waitingKeys.delete(queryId);
  }

  async submit() {
    const text = this.draft.trim();
    const { files, asPhoto } = this;
    if (!text && files.length === 0) return;
    this.draft = "";
    this.files = [];
    this.drawFoot({ focus: true });
    const sent =
      files.length > 0
        ? await this.act(server.sendFiles(this.person.id, files, text, asPhoto))
        : await this.say(text);
    if (sent === null) {
      this.draft = text;
      this.files = files;
      this.drawFoot({ focus: true });
    }
  }

  stage(files) {
    for (const file of files) {
      if (file.size > LARGEST_FILE) this.toast(t("tooBig", { name: file.name }));
      else this.files.push(file);
    }
    this.asPhoto = false;
    this.drawFoot({ focus: true });
  }

  // How it looks

  head() {
    const { person } = this;
    const hint = person.hint || t("speaks", { language: languageName(person.language_code) });
    const blocking = el("button", { type: "button", class: "menu-item" }, t(person.blocked ? "unblock" : "block"));
    const menu = el(
      "details",
      { class: "menu" },
      el("summary", { class: "icon-button", "aria-label": t("more"), title: t("more") }, icon("more")),
      el("div", { class: "menu-items" }, blocking),
    );
    blocking.addEventListener("click", () => {
      menu.open = false;
      this.act(server.setBlocked(person.id, !person.blocked));
    });
    return el(
      "header",
      { class: "column-head" },
      el("span", { class: `avatar ${hue(person.name)}`, "aria-hidden": "true" }, initials(person.name)),
      el(
        "div",
        { class: "column-title" },
        el("h2", {}, person.name, el("span", { class: "language", title: languageName(person.language_code) }, person.language_code)),
        el("p", { title: hint }, hint),
      ),
      menu,
    );
  }

  drawLog() {
    this.lastDay = null;
    this.log.replaceChildren();
    if (this.messages.size === 0) this.log.append(this.introduction());
    for (const message of this.messages.values()) this.append(message);
    requestAnimationFrame(() => this.toEnd());
  }

  introduction() {
    const { bot } = this.person;
    return el(
      "div",
      { class: "introduction" },
      el("span", { class: "avatar large", "aria-hidden": "true" }, initials(bot.name)),
      el("h3", {}, bot.name),
      bot.description ? el("p", {}, bot.description) : null,
    );
  }

  append(message) {
    const day = dayOf(message);
    if (day !== this.lastDay) this.log.append(el("div", { class: "day" }, el("span", {}, day)));
    this.lastDay = day;
    this.log.append(this.bubble(message));
  }

  bubble(message) {
    const own = this.isOwn(message);
    return bubble(message, {
      own,
      sender: own ? t("you") : this.person.bot.name,
      bot: this.person.bot,
      onPress: (key, data) => this.press(key, message.message_id, data),
      onCommand: (command) => this.say(command),
      onDeepLink: (start) => this.say(start ? `/start ${start}` : "/start"),
      onCopied: () => this.toast(t("copied")),
    });
  }

  nodeOf(messageId) {
    return this.log.querySelector(`[data-id="${Number(messageId)}"]`);
  }

  drawFoot({ focus = false } = {}) {
    const hadFocus = focus || (this.foot.contains(document.activeElement) && document.activeElement.matches("textarea"));
    const wasAtEnd = this.isAtEnd();
    this.foot.replaceChildren(...this.footParts());
    if (hadFocus) this.foot.querySelector("textarea")?.focus({ preventScroll: true });
    if (wasAtEnd) requestAnimationFrame(() => this.toEnd());
  }

  footParts() {
    const { person } = this;
    if (person.blocked) {
      const unblock = el("button", { type: "button", class: "primary wide" }, t("unblock"));
      unblock.addEventListener("click", () => this.act(server.setBlocked(person.id, false)));
      return [el("p", { class: "blocked" }, t("blocked")), unblock];
    }
    if (!person.started) {
      const start = el("button", { type: "button", class: "primary wide" }, t("start"));
      start.addEventListener("click", () => this.say("/start"));
      return [start];
    }
    return [this.replyKeyboard(), this.staged(), this.composer()].filter(Boolean);
  }

  replyKeyboard() {
    const rows = this.person.keyboard?.keyboard;
    if (!rows?.length) return null;
    return el(
      "div",
      { class: "reply-keyboard", role: "group", "aria-label": t("keyboard") },
      ...rows.map((row) => el("div", { class: "keyboard-row" }, ...row.map((button) => this.replyKey(button)))),
    );
  }

  replyKey(button) {
    const key = el("button", { type: "button", class: "key" }, button.text);
    if (button.request_contact) {
      key.addEventListener("click", () => this.act(server.sendContact(this.person.id)));
    } else if (Object.keys(button).some((name) => name.startsWith("request_") || name === "web_app")) {
      key.disabled = true;
      key.title = t("notHere");
    } else {
      key.addEventListener("click", () => this.say(button.text));
    }
    return key;
  }

  staged() {
    if (this.files.length === 0) return null;
    const chips = this.files.map((file) => {
      const remove = iconButton("close", t("remove", { name: file.name }));
      remove.addEventListener("click", () => {
        this.files = this.files.filter((other) => other !== file);
        this.drawFoot({ focus: true });
      });
      return el("span", { class: "chip" }, el("span", { class: "chip-name" }, file.name), remove);
    });
    const bar = el("div", { class: "staged" }, ...chips);
    if (this.files.every((file) => /^image\/(png|jpeg|webp|gif)$/.test(file.type))) {
      const box = el("input", { type: "checkbox", checked: this.asPhoto });
      box.addEventListener("change", () => (this.asPhoto = box.checked));
      bar.append(el("label", { class: "as-photo" }, box, t("asPhoto")));
    }
    return bar;
  }

  composer() {
    const { person } = this;
    const id = `write-${person.id}`;
    const hint = this.files.length > 0 ? t("caption") : person.keyboard?.input_field_placeholder || t("write");
    const field = el("textarea", { id, rows: "1", placeholder: hint, autocomplete: "off" });
    field.value = this.draft;
    const grow = () => {
      field.style.height = "auto";
      field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
    };
    field.addEventListener("input", () => {
      this.draft = field.value;
      grow();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      if (matchMedia("(pointer: coarse)").matches) return;
      event.preventDefault();
      this.submit();
    });
    field.addEventListener("paste", (event) => {
      if (event.clipboardData.files.length > 0) {
        event.preventDefault();
        this.stage(event.clipboardData.files);
      }
    });
    const chooser = el("input", { type: "file", multiple: true, class: "hidden", tabindex: "-1", "aria-hidden": "true" });
    chooser.addEventListener("change", () => this.stage(chooser.files));
    const form = el(
      "form",
      { class: "composer" },
      person.commands.length > 0 ? this.commandMenu() : null,
      iconButton("attach", t("attach"), { onclick: () => chooser.click() }),
      chooser,
      el("label", { class: "hidden", for: id }, hint),
      field,
      el("button", { type: "submit", class: "icon-button send", "aria-label": t("send"), title: t("send") }, icon("send")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    requestAnimationFrame(grow);
    return form;
  }

  commandMenu() {
    const menu = el(
      "details",
      { class: "menu up" },
      el("summary", { class: "icon-button", "aria-label": t("commands"), title: t("commands") }, icon("commands")),
    );
    const items = this.person.commands.map(({ command, description }) => {
      const item = el(
        "button",
        { type: "button", class: "menu-item" },
        el("span", { class: "menu-command" }, `/${command}`),
        el("span", { class: "menu-words" }, description),
      );
      item.addEventListener("click", () => {
        menu.open = false;
        this.say(`/${command}`);
      });
      return item;
    });
    menu.append(el("div", { class: "menu-items" }, ...items));
    return menu;
  }

  takeDroppedFiles() {
    if (this.takesDrops) return;
    this.takesDrops = true;
    const canTake = (event) =>
      event.dataTransfer?.types.includes("Files") && this.person.started && !this.person.blocked;
    this.node.addEventListener("dragover", (event) => {
      if (!canTake(event)) return;
      event.preventDefault();
      this.node.dataset.drop = t("drop");
    });
    this.node.addEventListener("dragleave", (event) => {
      if (!this.node.contains(event.relatedTarget)) delete this.node.dataset.drop;
    });
    this.node.addEventListener("drop", (event) => {
      if (!canTake(event)) return;
      event.preventDefault();
      delete this.node.dataset.drop;
      this.stage(event.dataTransfer.files);
    });
  }
}
