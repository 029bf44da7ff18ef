// Keeps the page of the digital card for when there is no network; every other page goes its usual way.
const SHELF = "card";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

// A line that answers nothing in this time counts as none: somebody stands at the door and waits.
const PATIENCE = 4000;

// The newest page when it can be had. One that leads elsewhere, to sign in, is not kept.
const newest = async request => {
  const kept = await caches.match(request.url, { ignoreVary: true });
  try {
    const answer = await fetch(request, kept ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (answer.status >= 500 && kept) return kept;
    if (answer.ok && !answer.redirected) (await caches.open(SHELF)).put(request.url, answer.clone());
    return answer;
  } catch (unreached) {
    if (kept) return kept;
    throw unreached;
  }
};

self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && url.pathname.endsWith("/handbook/card") && !url.search) event.respondWith(newest(request));
  // style, script and pictures are named by their content: what is kept is right
  else if (/\/(assets|webjars)\//.test(url.pathname)) event.respondWith(caches.match(request, { ignoreVary: true }).then(kept => kept ?? fetch(request)));
});
