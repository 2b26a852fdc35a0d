"use strict";
(() => {
const PER_PAGE = 50;
const GUARD = "\u00b7 ";
const ANSWERS = ["ok", "wrong speaker", "wrong text", "not a claim"];
const OWN = ["review", "right_speaker", "verdict", "notes"];

const data = JSON.parse(document.getElementById("data").textContent);
const key = "saidby-" + data.run;
const $ = (id) => document.getElementById(id);
const plain = (s) => s.startsWith(GUARD) ? s.slice(GUARD.length) : s;

const rows = data.rows.map((cells, index) => {
  const row = { index, cell: {} };
  data.columns.forEach((name, i) => { row.cell[name] = cells[i] || ""; row[name] = plain(cells[i] || ""); });
  row.sure = parseInt(row.confidence, 10) || 0;
  row.who = row.speaker || row.speaker_as_written || "(nobody)";
  row.find = (row.claim + "\n" + row.context + "\n" + row.title + "\n" + row.who).toLowerCase();
  return row;
});

/* ---- what was answered: by claim, here and in the browser's storage ---- */

let answers = {};
try { answers = JSON.parse(localStorage.getItem(key)) || {}; } catch (e) { answers = {}; }

const answer = (row, name) => {
  const a = answers[row.claim_id];
  return a && name in a ? a[name] : row[name];
};
const setAnswer = (row, name, value) => {
  const a = answers[row.claim_id] || (answers[row.claim_id] = {});
  a[name] = value;
  try { localStorage.setItem(key, JSON.stringify(answers)); } catch (e) { say("This browser stores nothing: download before you close the page."); }
};
const isDone = (row) => OWN.some((name) => answer(row, name));

/* ---- elements, with text as text only ---- */

const make = (name, cls, text) => {
  const e = document.createElement(name);
  if (cls) e.className = cls;
  if (text !== undefined) e.textContent = text;
  return e;
};

/* The first place of TEXT in CONTEXT at or behind FROM that nothing has taken. */
const place = (context, text, taken) => {
  let at = -1;
  while (text && (at = context.indexOf(text, at + 1)) >= 0) {
    const end = at + text.length;
    if (!taken.some((t) => t.at < end && at < t.end)) return { at, end };
  }
  return null;
};

const unquoted = (s) => s.replace(/^(\u201c|\u2013 )/, "").replace(/\u201d$/, "");

const spansOf = (row) => {
  const taken = [];
  const take = (text, cls) => {
    const found = place(row.context, text, taken);
    if (found) { found.cls = cls; taken.push(found); }
  };
  for (const piece of unquoted(row.claim).split(" \u2026 ")) take(unquoted(piece), "content");
  take(row.speaker_as_written, "source");
  take(row.cue, "cue");
  return taken.sort((a, b) => a.at - b.at);
};

const contextOf = (row) => {
  const p = make("p", "context");
  let at = 0;
  for (const s of spansOf(row)) {
    p.append(row.context.slice(at, s.at));
    const m = make("mark", s.cls, row.context.slice(s.at, s.end));
    m.title = s.cls;
    p.append(m);
    at = s.end;
  }
  p.append(row.context.slice(at));
  return p;
};

const linkOf = (row) => {
  let url;
  try { url = new URL(row.link); } catch (e) { return null; }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const a = make("a", "", "article");
  a.href = row.link;
  a.rel = "noopener noreferrer";
  a.target = "_blank";
  return a;
};

const field = (row, name, label) => {
  const l = make("label", "", label + " ");
  const i = make("input");
  i.type = "text";
  i.name = name;
  i.value = answer(row, name);
  i.addEventListener("input", () => { setAnswer(row, name, i.value); mark(row); summary(); });
  l.append(i);
  return l;
};

const cards = new Map();

const card = (row) => {
  const a = make("article");
  a.tabIndex = -1;
  a.dataset.index = row.index;
  const h = make("h3");
  h.append(make("span", "", row.who));
  if (row.source_outlet) h.append(make("span", "", "\u2192 " + row.source_outlet));
  h.append(make("span", "sure", row.confidence + " %"));
  a.append(h);
  const tags = [row.type, row.polarity !== "asserted" ? row.polarity : "", row.watched === "yes" ? "watched" : "", row.publisher,
    row.published, row.title, row.change].filter(Boolean).join(" \u00b7 ");
  const t = make("p", "tags", tags + " ");
  const link = linkOf(row);
  if (link) t.append(link);
  a.append(t, contextOf(row));
  if (!a.querySelector("mark.content")) {
    const p = make("p", "context");
    p.append(make("mark", "content", row.claim));
    a.append(p);
  }
  if (row.variant) a.append(make("p", "why", "Wording: " + row.variant));
  if (row.also_in) a.append(make("p", "why", "Also in " + row.also_in));
  a.append(make("p", "why", row.rule + ": " + row.why));
  const box = make("div", "answers");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Review");
  ANSWERS.forEach((word, i) => {
    const b = make("button", "", (i + 1) + " " + word);
    b.type = "button";
    b.dataset.answer = word;
    b.addEventListener("click", () => review(row, word));
    box.append(b);
  });
  box.append(field(row, "right_speaker", "right speaker"), field(row, "verdict", "verdict"), field(row, "notes", "notes"));
  a.append(box);
  a.addEventListener("focusin", () => { if (now !== row.index) select(row.index, false); });
  cards.set(row.index, a);
  return a;
};

const mark = (row) => {
  const a = cards.get(row.index);
  if (!a) return;
  a.classList.toggle("done", isDone(row));
  a.classList.toggle("now", now === row.index);
  for (const b of a.querySelectorAll("button[data-answer]"))
    b.setAttribute("aria-pressed", String(answer(row, "review") === b.dataset.answer));
};

/* ---- filters and pages ---- */

let shown = rows, page = 0, now = -1;

const fill = (select, name) => {
  const counts = new Map();
  for (const row of rows) for (const v of (name === "who" ? row.who : row[name]).split("; ")) counts.set(v, (counts.get(v) || 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const first = make("option", "", "all");
  first.value = "";
  select.append(first);
  for (const [v, n] of all.slice(0, 2000)) {
    const o = make("option", "", (v || "(none)") + " (" + n + ")");
    o.value = v || "\u0000";
    select.append(o);
  }
};

const has = (value, wanted) => !wanted || (wanted === "\u0000" ? !value : value.split("; ").includes(wanted));

const filter = () => {
  const text = $("f-text").value.toLowerCase(), group = $("f-group").value.trim();
  const low = +$("f-low").value || 0, high = $("f-high").value === "" ? 100 : +$("f-high").value;
  const state = $("f-review").value, order = $("f-order").value;
  shown = rows.filter((r) => r.sure >= low && r.sure <= high && has(r.who, $("f-speaker").value) &&
    has(r.source_outlet, $("f-outlet").value) && has(r.type, $("f-type").value) && (!group || r.group === group) &&
    (!$("f-watched").checked || r.watched === "yes") && (!text || r.find.includes(text)) &&
    (!state || isDone(r) === (state === "done")));
  if (order !== "input") shown = shown.slice().sort((a, b) => (order === "sure" ? b.sure - a.sure : a.sure - b.sure) || a.index - b.index);
  page = 0;
  show();
};

const pages = () => Math.max(1, Math.ceil(shown.length / PER_PAGE));

const show = () => {
  const list = $("list");
  cards.clear();
  list.textContent = "";
  const part = shown.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  list.append(...part.map(card));
  $("page").textContent = "Page " + (page + 1) + " of " + pages();
  $("prev").disabled = page === 0;
  $("next").disabled = page + 1 >= pages();
  now = part.length ? part[0].index : -1;
  part.forEach(mark);
  summary();
};

const turn = (by) => {
  const to = page + by;
  if (to < 0 || to >= pages()) return;
  page = to;
  show();
  $("list").scrollIntoView();
};

const say = (text) => { $("summary").textContent = text; };
const summary = () => {
  const done = rows.filter(isDone).length;
  say(shown.length + " of " + rows.length + " claims shown, " + done + " reviewed");
};

const select = (index, focus) => {
  const was = now;
  now = index;
  if (rows[was]) mark(rows[was]);
  if (rows[now]) mark(rows[now]);
  const a = cards.get(now);
  if (a && focus) { a.focus({ preventScroll: true }); a.scrollIntoView({ block: "nearest" }); }
};

const step = (by) => {
  const at = shown.findIndex((r) => r.index === now), to = at + by;
  if (to < 0 || to >= shown.length) return;
  if (Math.floor(to / PER_PAGE) !== page) turn(by);
  select(shown[to].index, true);
};

const review = (row, word) => {
  setAnswer(row, "review", answer(row, "review") === word ? "" : word);
  mark(row);
  summary();
  charts();
};

const typeIn = (name) => {
  const a = cards.get(now), i = a && a.querySelector("input[name=" + name + "]");
  if (i) i.focus();
};

document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.altKey || e.metaKey || $("help").open) return;
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) {
    if (e.key === "Escape" || e.key === "Enter" && cards.get(now) && cards.get(now).contains(e.target)) select(now, true);
    if (e.key === "Enter") e.preventDefault();
    return;
  }
  const row = rows[now];
  switch (e.key) {
  case "j": step(1); break;
  case "k": step(-1); break;
  case "]": turn(1); break;
  case "[": turn(-1); break;
  case "/": $("f-text").focus(); break;
  case "?": $("help").showModal(); break;
  case "1": case "2": case "3": case "4":
    if (!row) return;
    setAnswer(row, "review", ANSWERS[e.key - 1]);
    mark(row); summary(); charts();
    if (e.key === "2") typeIn("right_speaker"); else select(now, true);
    break;
  case "0": if (row) { setAnswer(row, "review", ""); mark(row); summary(); charts(); } break;
  case "v": typeIn("verdict"); break;
  case "n": typeIn("notes"); break;
  case "g": if (row && row.group) { $("f-group").value = row.group; filter(); } break;
  case "o": { const a = row && linkOf(row); if (a) a.click(); break; }
  default: return;
  }
  e.preventDefault();
});

/* ---- the CSV that saidby review reads ---- */

const quoted = (s) => "\"" + s.replace(/"/g, "\"\"") + "\"";
/* What a person typed must not be taken for a formula; the program takes the
 * guard off again.
 */
const guarded = (s) => /^[=+\-@'\uff1d\uff0b\uff0d\uff20]/.test(s) || s.startsWith(GUARD) ? GUARD + s : s;

const csv = () => {
  const columns = ["claim_id", ...OWN, "confidence", "speaker", "claim", "rule", "cue", "article_id"];
  const lines = [columns.map(quoted).join(",")];
  for (const row of rows)
    lines.push(columns.map((name) => quoted(OWN.includes(name) ? guarded(answer(row, name)) : row.cell[name])).join(","));
  return "\ufeff" + lines.join("\r\n") + "\r\n";
};

$("download").addEventListener("click", () => {
  const a = make("a");
  a.href = URL.createObjectURL(new Blob([csv()], { type: "text/csv;charset=utf-8" }));
  a.download = "reviewed.csv";
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(a.href), 60000);
});

/* ---- charts ---- */

const SVG = "http://www.w3.org/2000/svg";
const draw = (parent, name, attributes, text) => {
  const e = document.createElementNS(SVG, name);
  for (const k in attributes) e.setAttribute(k, attributes[k]);
  if (text !== undefined) e.textContent = text;
  parent.append(e);
  return e;
};
const canvas = (id, width, height, label) => {
  const box = $(id);
  box.textContent = "";
  return draw(box, "svg", { width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-label": label });
};
const nothing = (id, text) => { $(id).textContent = text; };

const nights = () => {
  const counts = new Map();
  for (const r of rows) {
    const k = (r.published || "no date").slice(0, 10) + "\u0000" + (r.source_outlet || r.publisher || "no outlet");
    counts.set(k, (counts.get(k) || 0) + 1);
  }
  const all = [...counts].map(([k, n]) => [...k.split("\u0000"), n]).sort((a, b) => (a[0] < b[0] ? 1 : a[0] > b[0] ? -1 : b[2] - a[2])).slice(0, 30);
  if (!all.length) return nothing("chart-nights", "No claims.");
  const most = Math.max(...all.map((x) => x[2])), svg = canvas("chart-nights", 640, all.length * 18 + 8, "Claims a night and outlet");
  all.forEach(([day, outlet, n], i) => {
    const y = i * 18 + 4;
    draw(svg, "text", { x: 0, y: y + 12 }, day);
    draw(svg, "text", { x: 90, y: y + 12 }, outlet.length > 26 ? outlet.slice(0, 25) + "\u2026" : outlet);
    draw(svg, "rect", { class: "bar", x: 270, y: y + 2, width: Math.max(1, 300 * n / most), height: 12 });
    draw(svg, "text", { x: 275 + 300 * n / most, y: y + 12 }, String(n));
  });
};

/* Wilson's interval for a share, 95 %. */
const interval = (right, n) => {
  const z = 1.96, p = right / n, d = 1 + z * z / n, m = (p + z * z / (2 * n)) / d;
  const w = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / d;
  return [Math.max(0, m - w), Math.min(1, m + w)];
};

const tally = (of) => {
  const t = new Map();
  for (const r of rows) {
    const said = answer(r, "review");
    if (!ANSWERS.includes(said)) continue;
    const k = of(r), c = t.get(k) || { n: 0, right: 0, sure: 0 };
    c.n++;
    c.right += said === "ok";
    c.sure += r.sure;
    t.set(k, c);
  }
  return t;
};

const rules = () => {
  const all = [...tally((r) => r.rule.replace(/@.*/, ""))].sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1)).slice(0, 40);
  if (!all.length) return nothing("chart-rules", "No claim has been reviewed yet.");
  const svg = canvas("chart-rules", 640, all.length * 18 + 24, "Precision of each rule, by reviews");
  all.forEach(([rule, c], i) => {
    const y = i * 18 + 12, [low, high] = interval(c.right, c.n), x = (v) => 230 + 300 * v;
    draw(svg, "text", { x: 0, y: y + 4 }, rule);
    draw(svg, "line", { class: "axis", x1: x(0), x2: x(1), y1: y, y2: y });
    draw(svg, "line", { class: "range", x1: x(low), x2: x(high), y1: y, y2: y });
    draw(svg, "circle", { class: "dot", cx: x(c.right / c.n), cy: y, r: 4 });
    draw(svg, "text", { x: 540, y: y + 4 }, c.right + " of " + c.n);
  });
  draw(svg, "text", { x: 230, y: all.length * 18 + 20 }, "0 %");
  draw(svg, "text", { x: 505, y: all.length * 18 + 20 }, "100 %");
};

const calibration = () => {
  const all = [...tally((r) => Math.min(9, Math.floor(r.sure / 10)))].sort((a, b) => a[0] - b[0]);
  if (!all.length) return nothing("chart-calibration", "No claim has been reviewed yet.");
  const svg = canvas("chart-calibration", 360, 350, "Calibration of the confidence"), x = (v) => 40 + 3 * v, y = (v) => 310 - 3 * v;
  draw(svg, "line", { class: "ideal", x1: x(0), y1: y(0), x2: x(100), y2: y(100) });
  draw(svg, "line", { class: "axis", x1: x(0), y1: y(0), x2: x(100), y2: y(0) });
  draw(svg, "line", { class: "axis", x1: x(0), y1: y(0), x2: x(0), y2: y(100) });
  for (const v of [0, 50, 100]) {
    draw(svg, "text", { x: x(v) - 8, y: 328 }, String(v));
    draw(svg, "text", { x: 8, y: y(v) + 4 }, String(v));
  }
  draw(svg, "text", { x: x(30), y: 345 }, "confidence, %");
  for (const [, c] of all) {
    const [low, high] = interval(c.right, c.n), at = x(c.sure / c.n);
    draw(svg, "line", { class: "range", x1: at, x2: at, y1: y(100 * low), y2: y(100 * high) });
    const dot = draw(svg, "circle", { class: "dot", cx: at, cy: y(100 * c.right / c.n), r: 4 });
    draw(dot, "title", {}, c.right + " of " + c.n + " right");
  }
};

const charts = () => { rules(); calibration(); };

/* ---- begin ---- */

fill($("f-speaker"), "who");
fill($("f-outlet"), "source_outlet");
fill($("f-type"), "type");
let wait = 0;
$("filters").addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(filter, 120); });
$("filters").addEventListener("submit", (e) => e.preventDefault());
$("prev").addEventListener("click", () => turn(-1));
$("next").addEventListener("click", () => turn(1));
$("help-open").addEventListener("click", () => $("help").showModal());
nights();
charts();
show();
document.documentElement.dataset.ready = "yes";
})();
