// All that the page says to its server.

async function post(path, body) {
  const isForm = body instanceof FormData;
  const answer = await fetch(path, {
    method: "POST",
    headers: isForm ? {} : { "Content-Type": "application/json" },
    body: isForm ? body : JSON.stringify(body),
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.description ?? String(answer.status));
  return told;
}

export const sendText = (chat, text) => post(`/client/chats/${chat}/text`, { text });
export const press = (chat, messageId, data) =>
  post(`/client/chats/${chat}/press`, { message_id: messageId, data });
export const sendContact = (chat) => post(`/client/chats/${chat}/contact`, {});
export const setBlocked = (chat, blocked) => post(`/client/chats/${chat}/block`, { blocked });
export const addPerson = (name, languageCode) =>
  post("/client/people", { name, language_code: languageCode });

export function sendFiles(chat, files, caption, asPhoto) {
  const form = new FormData();
  files.forEach((file, index) => form.append(`file${index}`, file, file.name));
  form.append("caption", caption);
  form.append("as_photo", String(asPhoto));
  return post(`/client/chats/${chat}/files`, form);
}

export const fileAddress = (fileId, name) =>
  `/client/files/${encodeURIComponent(fileId)}/${encodeURIComponent(name)}`;

// The stream starts with everything as it is now, also after a break.
export function listen(onEvent, onConnected) {
  const source = new EventSource("/client/events");
  source.addEventListener("open", () => onConnected(true));
  source.addEventListener("error", () => {
    onConnected(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(onEvent, onConnected), 2000);
  });
  source.addEventListener("message", (event) => onEvent(JSON.parse(event.data)));
}
