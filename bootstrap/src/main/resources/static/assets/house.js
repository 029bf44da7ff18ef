// Small comforts. Every page reads and every form submits without them.
(() => {
  // Narrow screens and elder mode show a table as cards: each cell then says which column it is of.
  const label = root => root.querySelectorAll("table.table:not([data-labelled], [role=table])").forEach(table => {
    const heads = [...table.querySelectorAll("thead tr:last-child th")].map(th => th.textContent.trim());
    if (!heads.length || table.querySelector("tbody [colspan], tbody [rowspan]")) return;
    table.setAttribute("role", "table");
    table.querySelectorAll("thead, tbody, tfoot").forEach(part => part.setAttribute("role", "rowgroup"));
    table.querySelectorAll("tr").forEach(row => row.setAttribute("role", "row"));
    table.querySelectorAll("thead th").forEach(th => th.setAttribute("role", "columnheader"));
    table.querySelectorAll("tbody tr").forEach(row => [...row.children].forEach((cell, i) => {
      cell.dataset.label = heads[i] ?? "";
      cell.setAttribute("role", cell.tagName === "TH" ? "rowheader" : "cell");
    }));
    if (!table.classList.contains("roll-list")) table.dataset.labelled = "";
  });
  label(document);
  document.addEventListener("htmx:load", event => label(event.detail.elt));

  // A second click on a slow line sends nothing twice.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent && Date.now() - form.dataset.sent < 4000) event.preventDefault();
    else form.dataset.sent = Date.now();
  });

  // Who signs out, closes the card, or has to sign in again leaves no card behind on the telephone, with or without a network.
  if (window.caches) {
    if (/\/login$/.test(location.pathname)) caches.delete("card");
    document.addEventListener("submit", event => {
      if (/\/(logout|card\/closing)$/.test(new URL(event.target.action).pathname)) caches.delete("card");
    });
  }

  // Menus close when one looks elsewhere.
  document.addEventListener("click", event => document.querySelectorAll("details.menu[open]").forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  }));
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.menu[open]").forEach(menu => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
})();
