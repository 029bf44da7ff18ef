// The code of an invitation stands behind the hash of its link, which browsers send nowhere. Without script it is typed.
(() => {
  const take = () => {
    const field = document.querySelector("main form [name=code]");
    const code = /^#code=([a-z0-9-]{1,40})$/i.exec(location.hash)?.[1];
    if (!field) return;
    if (code) field.value = code;
    // nor does it stay in the history
    if (code || location.search) history.replaceState(null, "", location.pathname);
  };
  take();
  addEventListener("hashchange", take);
})();
