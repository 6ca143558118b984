// Completes fields and names in the box for searching: a combobox as the ARIA practices have it.
"use strict";

(() => {
  const box = document.getElementById("q");
  if (!box) return;

  const MOST = 8;
  const PAUSE = 120; // milliseconds of no typing before names are asked for
  const list = document.createElement("ul");
  list.id = "q-choices";
  list.className = "choices";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Completions");
  list.hidden = true;
  box.parentElement.append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);

  let fields = null;
  let choices = [];
  let active = -1;
  let timer = 0;
  let asked = new AbortController();

  // What stands before the cursor up to the last blank that is not in quotes.
  const begun = () => {
    const before = box.value.slice(0, box.selectionStart);
    const start = before.match(/(?:"[^"]*"?|[^\s"])*$/).index;
    return { start, end: before.length, words: before.slice(start) };
  };

  const quoted = (name) => (/^[\w.-]+$/.test(name) ? name : `"${name.replaceAll('"', "")}"`);

  const json = async (path) => {
    const answer = await fetch(path, { signal: asked.signal });
    return answer.ok ? answer.json() : [];
  };

  const names = async (field, words) => {
    const rows = await json(`/api/v1/entities?limit=${MOST}&words=${encodeURIComponent(words)}`);
    return rows.map((row) => ({ text: `${field}:${quoted(row.name)}`, told: `${row.name} · ${row.type}` }));
  };

  // The words of "stated, hedged or planned"; none of "a number such as 80".
  const words = (takes) => (/^an? /.test(takes) ? [] : takes.split(/, | or /));

  const complete = async ({ words: typed }) => {
    fields ??= await json("/api/v1/fields");
    const colon = typed.indexOf(":");
    if (colon < 0) {
      if (typed.length < 2) return [];
      const like = fields
        .filter((one) => one.field.startsWith(typed.toLowerCase()))
        .map((one) => ({ text: `${one.field}:`, told: `${one.field}: ${one.meaning}` }));
      return [...like, ...(await names("about", typed))].slice(0, MOST);
    }
    const field = fields.find((one) => one.field === typed.slice(0, colon).toLowerCase());
    const rest = typed.slice(colon + 1).replace(/^=?"?/, "").replace(/"$/, "");
    if (!field) return [];
    if (field.takes === "a name") return rest ? names(field.field, rest) : [];
    return words(field.takes)
      .filter((one) => one.startsWith(rest.toLowerCase()) && one !== rest)
      .map((one) => ({ text: `${field.field}:${one}`, told: one }));
  };

  const show = (found) => {
    choices = found;
    active = -1;
    list.replaceChildren(
      ...found.map((one, at) => {
        const item = document.createElement("li");
        item.id = `q-choice-${at}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.textContent = one.told;
        item.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(at);
        });
        return item;
      }),
    );
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(found.length > 0));
    box.removeAttribute("aria-activedescendant");
  };

  const move = (to) => {
    active = (to + choices.length) % choices.length;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    box.setAttribute("aria-activedescendant", `q-choice-${active}`);
  };

  const take = (at) => {
    const { start, end } = begun();
    const text = choices[at].text + (choices[at].text.endsWith(":") ? "" : " ");
    box.setRangeText(text, start, end, "end");
    show([]);
    box.focus();
    if (text.endsWith(":")) look();
  };

  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asked.abort();
      asked = new AbortController();
      try {
        show(await complete(begun()));
      } catch (gone) {
        if (gone.name !== "AbortError") show([]);
      }
    }, PAUSE);
  };

  box.addEventListener("input", look);
  box.addEventListener("blur", () => show([]));
  box.addEventListener("keydown", (event) => {
    if (choices.length === 0) return;
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active < 0 ? -1 : active - 1);
    else if (event.key === "Enter" && active >= 0) take(active);
    else if (event.key === "Tab" && active >= 0) take(active);
    else if (event.key === "Escape") show([]);
    else return;
    event.preventDefault();
  });
})();
