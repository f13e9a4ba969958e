// Small pieces to build the page from. Text is only ever put in as text, never as HTML.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

const SHAPES = {
  send: "M4 12 20 4l-4.500 16-4-6.500zM11.500 13.500 20 4",
  attach: "m20 11-8.300 8.300a5 5 0 0 1-7-7l8.700-8.700a3.300 3.300 0 0 1 4.700 4.700l-8.600 8.600a1.700 1.700 0 0 1-2.400-2.400l7.700-7.700",
  commands: "M15 4 9 20",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  down: "M12 5v14m-6-6 6 6 6-6",
  download: "M12 4v11m-5-5 5 5 5-5M5 20h14",
  close: "m6 6 12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  link: "M8 16 17 7m-7 0h7v7",
  light: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400",
  dark: "M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z",
};

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `icon icon-${name}`);
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, attributes = {}) {
  const { class: extra = "", ...rest } = attributes;
  return el(
    "button",
    { type: "button", class: `icon-button ${extra}`, "aria-label": label, title: label, ...rest },
    icon(name),
  );
}

const ELEMENTS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

// Builds nodes from a text and its entities; offsets are UTF-16 units, as in JavaScript strings.
export function formatted(text, entities = [], sendCommand = null) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, sorted, 0, text.length, sendCommand);
}

function build(text, entities, start, end, sendCommand) {
  const nodes = [];
  let at = start;
  while (entities.length > 0 && entities[0].offset < end) {
    const entity = entities.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (to <= from) continue;
    if (from > at) nodes.push(text.slice(at, from));
    const inner = [];
    while (entities.length > 0 && entities[0].offset < to) inner.push(entities.shift());
    nodes.push(wrapped(entity, text.slice(from, to), build(text, inner, from, to, sendCommand), sendCommand));
    at = to;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function wrapped(entity, words, children, sendCommand) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(words, children);
    case "email":
      return link(`mailto:${words}`, children);
    case "bot_command":
      return sendCommand
        ? el("button", { type: "button", class: "command", onclick: () => sendCommand(words) }, ...children)
        : el("span", {}, ...children);
    case "spoiler": {
      const hidden = el("button", { type: "button", class: "spoiler", "aria-expanded": "false" }, ...children);
      hidden.addEventListener("click", () => hidden.setAttribute("aria-expanded", "true"));
      return hidden;
    }
    default:
      return el(ELEMENTS[entity.type] ?? "span", {}, ...children);
  }
}

export function link(address, children, attributes = {}) {
  if (!/^(https?|mailto|tel):/i.test(address)) return el("span", {}, ...children);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", ...attributes }, ...children);
}

export function initials(name) {
  const words = name.trim().split(/\s+/);
  return (words[0][0] + (words.length > 1 ? words.at(-1)[0] : "")).toUpperCase();
}

export function hue(name) {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + char.codePointAt(0)) % 360;
  return `hue-${Math.floor(sum / 45)}`;
}

export function fileSize(bytes, locale) {
  const [value, unit] =
    bytes < 1000 ? [bytes, "byte"] : bytes < 1e6 ? [bytes / 1000, "kilobyte"] : [bytes / 1e6, "megabyte"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
