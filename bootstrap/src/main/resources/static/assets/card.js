// The digital card: a new square every minute, computed here from the key of the day, so that it turns without a network.
(() => {
  const card = document.querySelector("[data-card-key]");
  if (!card) return;
  const { cardKey, cardSecret, cardAddress, cardWorker } = card.dataset;
  const until = Number(card.dataset.cardUntil), told = Number(card.dataset.cardNow);
  const square = card.querySelector("[data-card-square]"), left = card.querySelector("[data-card-left]");
  const good = card.querySelector("[data-card-good]"), over = card.querySelector("[data-card-over]");
  const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));

  // A page kept for later tells an old time: how far this clock is off was noted when its key was new.
  let off = told - Math.round(Date.now() / 1000);
  try {
    const noted = JSON.parse(localStorage.getItem("card") ?? "null");
    if (noted?.key === cardKey) off = noted.off;
    else localStorage.setItem("card", JSON.stringify({ key: cardKey, off }));
  } catch { /* no place to note it: the page's own time has to do */ }
  const now = () => Math.floor(Date.now() / 1000) + off;

  if (!self.crypto?.subtle) {
    // without a safe connection browsers compute no seals: the server draws each square
    setTimeout(() => location.reload(), 50_000);
    return;
  }

  const key = crypto.subtle.importKey("raw", bytes(cardSecret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const code = async minute => {
    const named = new Uint8Array(20);
    named.set(bytes(cardKey));
    new DataView(named.buffer).setUint32(16, minute);
    const seal = new Uint8Array(await crypto.subtle.sign("HMAC", await key, named)).slice(0, 16);
    return btoa(String.fromCharCode(...named, ...seal)).replaceAll("+", "-").replaceAll("/", "_");
  };

  // QR code version 6, error correction L, mask 0 (ISO/IEC 18004): 41 modules, up to 134 letters.
  const SIDE = 41, DATA = 68, CHECK = 18, QUIET = 4;
  const exp = new Uint8Array(512), log = new Uint8Array(256);
  for (let i = 0, x = 1; i < 255; i++, x = x & 128 ? (x << 1) ^ 0x11d : x << 1) { exp[i] = exp[i + 255] = x; log[x] = i; }
  const times = (a, b) => a && b ? exp[log[a] + log[b]] : 0;
  let generator = [1];
  for (let i = 0; i < CHECK; i++) {
    const next = [...generator, 0];
    generator.forEach((factor, j) => next[j + 1] ^= times(factor, exp[i]));
    generator = next;
  }
  const remainder = block => {
    const rest = new Uint8Array(CHECK);
    for (const byte of block) {
      const lead = byte ^ rest[0];
      rest.copyWithin(0, 1);
      rest[CHECK - 1] = 0;
      for (let i = 0; i < CHECK; i++) rest[i] ^= times(generator[i + 1], lead);
    }
    return rest;
  };
  const modules = text => {
    const bits = [];
    const put = (value, length) => { while (length--) bits.push(value >> length & 1); };
    put(4, 4);
    put(text.length, 8);
    for (const letter of text) put(letter.charCodeAt(0), 8);
    put(0, Math.min(4, 2 * DATA * 8 - bits.length));
    while (bits.length % 8) bits.push(0);
    const all = [];
    for (let i = 0; i < bits.length; i += 8) all.push(parseInt(bits.slice(i, i + 8).join(""), 2));
    for (let pad = 0xec; all.length < 2 * DATA; pad ^= 0xec ^ 0x11) all.push(pad);
    const blocks = [all.slice(0, DATA), all.slice(DATA)], checks = blocks.map(remainder);
    const stream = [];
    for (let i = 0; i < DATA; i++) stream.push(blocks[0][i], blocks[1][i]);
    for (let i = 0; i < CHECK; i++) stream.push(checks[0][i], checks[1][i]);

    const grid = Array.from({ length: SIDE }, () => new Array(SIDE).fill(null));
    const mark = (x, y, dark) => { if (x >= 0 && y >= 0 && x < SIDE && y < SIDE) grid[y][x] = dark ? 1 : 0; };
    const rings = (cx, cy, radius, dark) => {
      for (let y = -radius; y <= radius; y++) for (let x = -radius; x <= radius; x++) mark(cx + x, cy + y, dark(Math.max(Math.abs(x), Math.abs(y))));
    };
    for (let i = 0; i < SIDE; i++) { mark(6, i, i % 2 === 0); mark(i, 6, i % 2 === 0); }
    for (const [x, y] of [[3, 3], [SIDE - 4, 3], [3, SIDE - 4]]) rings(x, y, 4, ring => ring !== 2 && ring !== 4);
    rings(34, 34, 2, ring => ring !== 1);
    const format = 0x77c4; // L, mask 0, with its own check
    for (let i = 0; i < 15; i++) {
      const dark = format >> i & 1;
      if (i < 6) mark(8, i, dark); else if (i < 8) mark(8, i + 1, dark); else mark(8, SIDE - 15 + i, dark);
      if (i < 8) mark(SIDE - 1 - i, 8, dark); else if (i < 9) mark(15 - i, 8, dark); else mark(14 - i, 8, dark);
    }
    mark(8, SIDE - 8, 1);

    let at = 0;
    for (let right = SIDE - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < SIDE; step++) {
        const y = (right + 1 & 2) === 0 ? SIDE - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (grid[y][x] !== null) continue;
          const bit = at < stream.length * 8 ? stream[at >> 3] >> 7 - (at & 7) & 1 : 0;
          at++;
          grid[y][x] = bit ^ ((x + y) % 2 === 0 ? 1 : 0);
        }
      }
    }
    return grid;
  };
  const draw = text => {
    let path = "";
    modules(text).forEach((row, y) => row.forEach((dark, x) => { if (dark) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`; }));
    square.setAttribute("viewBox", `0 0 ${SIDE + 2 * QUIET} ${SIDE + 2 * QUIET}`);
    square.querySelector("path").setAttribute("d", path);
  };

  let shown = -1;
  const turn = async () => {
    const time = now(), minute = Math.floor(time / 60), ended = time >= until;
    good.hidden = ended;
    over.hidden = !ended;
    if (ended) {
      // nothing of somebody's stays for whoever picks the telephone up later
      card.querySelectorAll("[data-card-person]").forEach(part => part.hidden = true);
      window.caches?.delete("card");
      clearInterval(beat);
      return;
    }
    left.textContent = 60 - time % 60;
    if (minute !== shown) {
      shown = minute;
      const text = await code(minute);
      draw(cardAddress + text);
      card.dataset.cardCode = text;
    }
  };
  const beat = setInterval(turn, 1000);
  turn();

  // Keep this page and what it is drawn with.
  if (navigator.serviceWorker && self.caches && now() < until) {
    navigator.serviceWorker.register(cardWorker).catch(() => {});
    caches.open("card").then(shelf => Promise.all(
      [location.href, ...[...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map(part => part.href ?? part.src)]
        .map(async address => (address !== location.href || navigator.onLine) && !(await shelf.match(address) && address !== location.href) && shelf.add(new Request(address, { redirect: "error" })))
    )).then(() => card.dataset.cardKept = "", () => {});
  }
})();
