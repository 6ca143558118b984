// What is being added, looked at again until it is done. The server writes the page; of the same
// page, asked for again, the parts that tell how far it has come take the place of those shown.

const BETWEEN = 700; // milliseconds
const PARTS = ["progress", "found"];

const part = (id, from = document) => from.getElementById(id);
const isDone = () => part("progress").dataset.done === "true";

const began = performance.now() - Number(part("progress").dataset.seconds) * 1000;

function showSeconds() {
  const seconds = isDone()
    ? Number(part("progress").dataset.seconds)
    : Math.floor((performance.now() - began) / 1000);
  part("seconds").textContent = String(seconds);
}

// A reader of screens tells a status when its words change, so only then are they touched.
function showStatus(words) {
  if (part("status").textContent !== words) {
    part("status").textContent = words;
  }
}

function show(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  if (part("progress", next) === null) {
    return;
  }
  for (const id of PARTS) {
    if (!part(id).isEqualNode(part(id, next))) {
      part(id).replaceWith(document.adoptNode(part(id, next)));
    }
  }
  showStatus(part("status", next).textContent);
  document.title = next.title;
  document.querySelector("h1").textContent = next.querySelector("h1").textContent;
}

async function look() {
  try {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    if (answer.ok) {
      show(await answer.text());
    }
  } catch {
    showStatus("The server does not answer; it is asked again.");
  }
  showSeconds();
  if (!isDone()) {
    setTimeout(look, BETWEEN);
  }
}

if (!isDone()) {
  const clock = setInterval(() => (isDone() ? clearInterval(clock) : showSeconds()), 1000);
  setTimeout(look, BETWEEN);
}
