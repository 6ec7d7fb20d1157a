// The number that a text says, and its distance from 1, which subtraction from the nearest double would lose.
const read = (name) => {
  const { letter, low, high } = about.inputs[name];
  const text = document.getElementById(name).value.trim();
  const value = Number(text);
  if (text === "" || !Number.isFinite(value) || value < low || value > high) {
    throw new Error(`${letter}: expected a number from ${low} to ${high}`);
  }
  const plain = /^([1-9])(\.\d*)?$/.exec(text);
  return { value, above: plain ? Number(`${Number(plain[1]) - 1}${plain[2] || ""}`) : value - 1 };
};

// How many digits the rounding of ν and r to doubles leaves of the margin cosh 2r − ν; all of them away from it.
const digitsLeft = (above, r) => {
  const half = 2 * Math.sinh(r) ** 2;
  const moved = half * (2 + (r ? r / Math.tanh(r) : 0)) + above;
  const margin = Math.abs(half - above);
  if (moved === 0) return 12;
  return Math.max(0, Math.min(12, Math.floor(-Math.log10((4 * Number.EPSILON * moved) / margin))));
};

const written = (value, digits) => {
  if (value === 0) return "0";
  if (digits === 0) return "about 0";
  return value.toPrecision(digits).replace("e+", "e").replaceAll("-", "−");
};

const show = () => {
  const problem = document.getElementById("explorer-error");
  const verdict = document.getElementById("explorer-verdict");
  const outputs = [...document.querySelectorAll("output[data-quantity]")];
  let nu, r, gamma, depth;
  try {
    [nu, r, gamma, depth] = ["nu", "r", "gamma", "depth"].map(read);
    problem.hidden = true;
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
    verdict.textContent = "–";
    for (const output of outputs) output.textContent = "–";
    return false;
  }
  const forms = closedForms(nu.above);
  const left = digitsLeft(nu.above, r.value);
  const margin = 2 * Math.sinh(r.value) ** 2 - nu.above;
  const given = { nu: nu.value, r: r.value, gamma: gamma.value, depth: depth.value };
  for (const output of outputs) {
    const name = output.dataset.quantity;
    if (name === "threshold") {
      output.textContent = written(Math.cosh(2 * r.value), 12);
      continue;
    }
    const { formula, arguments: names, atOne } = about.quantities[name];
    if (atOne && nu.above === 0) {
      output.textContent = `none at ν = 1; ${atOne}`;
      continue;
    }
    const exact = name === "cp-ratio" || (name !== "lambda-min" && margin < 0 && left > 0);
    output.textContent = written(forms[formula](...names.map((each) => given[each])), exact ? 12 : left);
  }
  if (left === 0) verdict.textContent = "On the threshold, as far as rounding can tell: cosh 2r = ν.";
  else if (margin > 0) verdict.textContent = "cosh 2r > ν: the reverse is not completely positive and needs a repair.";
  else if (margin < 0) verdict.textContent = "cosh 2r < ν: the reverse is completely positive.";
  else verdict.textContent = "cosh 2r = ν: on the threshold, the reverse is completely positive.";
  const { left: x0, right: x1, top: y1, bottom: y0 } = about.frame;
  const point = document.getElementById("diagram-point");
  const [across, up] = [about.inputs.nu, about.inputs.r];
  point.setAttribute("cx", x0 + ((nu.value - across.low) / (across.high - across.low)) * (x1 - x0));
  point.setAttribute("cy", y0 - ((r.value - up.low) / (up.high - up.low)) * (y0 - y1));
  return true;
};

for (const slider of document.querySelectorAll("input[data-for]")) {
  const number = document.getElementById(slider.dataset.for);
  slider.addEventListener("input", () => {
    number.value = slider.value;
    show();
  });
  number.addEventListener("input", () => {
    if (show()) slider.value = number.value; // What is no number of the range moves nothing.
  });
}
document.getElementById("explorer").addEventListener("submit", (event) => event.preventDefault());
show();

// Where the diagram is pressed, or the point is dragged to, ν and r are taken to three decimals.
const diagram = document.querySelector(".diagram");
const move = (event) => {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(diagram.getScreenCTM().inverse());
  const { left, right, top, bottom } = about.frame;
  const parts = { nu: (x - left) / (right - left), r: (bottom - y) / (bottom - top) };
  for (const [name, part] of Object.entries(parts)) {
    const { low, high } = about.inputs[name];
    const value = low + Math.min(Math.max(part, 0), 1) * (high - low);
    document.getElementById(name).value = String(Number(value.toFixed(3)));
    document.getElementById(`${name}-slider`).value = value;
  }
  show();
};
diagram.addEventListener("pointerdown", (event) => {
  diagram.setPointerCapture(event.pointerId);
  move(event);
  event.preventDefault();
});
diagram.addEventListener("pointermove", (event) => {
  if (diagram.hasPointerCapture(event.pointerId)) move(event);
});

// Light and dark: what the system says until the button is used.
const theme = document.getElementById("theme");
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (document.documentElement.dataset.theme || (system.matches ? "dark" : "light")) === "dark";
const label = () => {
  theme.setAttribute("aria-pressed", String(isDark()));
};
theme.hidden = false;
theme.addEventListener("click", () => {
  document.documentElement.dataset.theme = isDark() ? "light" : "dark";
  label();
});
system.addEventListener("change", label);
label();

// A box that scrolls can be reached by keyboard, one that does not is no stop on the way.
const boxes = [...document.querySelectorAll(".scroll")];
const reachable = () => {
  for (const box of boxes) {
    if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
};
addEventListener("resize", reachable);
document.addEventListener("toggle", reachable, true);
reachable();

// The list of statements: every word that is typed has to be in one.
const search = document.getElementById("search");
search.hidden = false;
search.addEventListener("input", () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let any = false;
  for (const entry of document.querySelectorAll("#found li")) {
    entry.hidden = !words.every((word) => entry.dataset.words.includes(word));
    any ||= !entry.hidden;
  }
  document.getElementById("nothing").hidden = any;
});
const contents = document.querySelector("#contents details");
const wide = matchMedia("(min-width: 64rem)");
const fold = () => {
  contents.open = wide.matches;
};
wide.addEventListener("change", fold);
fold();
contents.addEventListener("click", (event) => {
  if (event.target.tagName === "A" && !wide.matches) contents.open = false;
});

// One button for all derivations.
const unfolding = document.getElementById("unfold");
unfolding.hidden = false;
unfolding.addEventListener("click", () => {
  const open = unfolding.getAttribute("aria-pressed") !== "true";
  unfolding.setAttribute("aria-pressed", String(open));
  unfolding.textContent = open ? "Fold all derivations" : "Unfold all derivations";
  for (const each of document.querySelectorAll(".derivation")) each.open = open;
});

// Every formula can be linked to, and copied as LaTeX.
const told = document.getElementById("told");
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  told.textContent = "Copied";
  setTimeout(() => (told.textContent = ""), 1500);
};
for (const formula of document.querySelectorAll(".formula")) {
  const place = formula.id ? formula : formula.closest(".claim, .derivation li, .result");
  const tools = document.createElement("span");
  tools.className = "tools";
  if (place?.id) {
    const permalink = document.createElement("a");
    permalink.href = `#${place.id}`;
    permalink.textContent = "¶";
    permalink.ariaLabel = permalink.title = "Link to this formula";
    tools.append(permalink);
  }
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "TeX";
  button.ariaLabel = button.title = "Copy LaTeX";
  button.addEventListener("click", () => copy(formula.dataset.latex));
  tools.append(button);
  formula.append(tools);
}

// A link to a place within something folded opens it; on paper all is unfolded when all is to be printed.
const unfold = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  for (let node = id && document.getElementById(id); node; node = node.parentElement) {
    if (node.tagName === "DETAILS") node.open = true;
  }
};
addEventListener("hashchange", unfold);
unfold();
const PAPER = 46; // Letters of its own size that fit on a line of A4, beside the margin of a list.
let folded = [];
let shrunk = [];
addEventListener("beforeprint", () => {
  const all = document.documentElement.dataset.print === "all";
  folded = all ? [...document.querySelectorAll("details:not([open])")] : [];
  for (const each of folded) each.open = true;
  const sizes = [...document.querySelectorAll("math")].map((each) => [
    each,
    each.getBoundingClientRect().width / parseFloat(getComputedStyle(each).fontSize),
  ]);
  shrunk = sizes.filter(([, letters]) => letters > PAPER);
  for (const [each, letters] of shrunk) each.style.fontSize = `${PAPER / letters}em`;
});
addEventListener("afterprint", () => {
  for (const each of folded) each.open = false;
  for (const [each] of shrunk) each.style.fontSize = "";
});
