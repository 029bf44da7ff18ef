package vn.chiboso.bootstrap.journey.month;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chiboso.bootstrap.browser.Visitor;

/**
 * Somebody at the product's pages: follows links, fills what is labelled, presses what is named. Every page that is reached is
 * looked at: it is not wider than the window, and axe finds nothing on it where it, or a part of it, is new at that width.
 */
public final class Person {
    /** Milliseconds; what is not there by then will not come. */
    private static final double PATIENCE = 30_000;

    /** Which page it is, and each kind of form, fault, badge and whatever else is on it; a hundred rows are no more than one. */
    private static final String MAKE = """
            (() => {
                const kind = address => (address || '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
                const what = e => [e.tagName, e.className, kind(e.getAttribute('action')), e.getAttribute('name')].join(' ');
                const parts = document.querySelectorAll('form, table, details[open], [role], [aria-invalid], main > *, #main [class]');
                const here = [...parts].map(e => kind(location.pathname) + ' ' + what(e));
                return [...new Set([kind(location.pathname + location.search), ...here])];
            })()""";

    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final Visitor visitor;
    private final Page page;
    private final String site;

    /** @param site where the product answers, without a slash at the end */
    public Person(Visitor visitor, String site) {
        this.visitor = visitor;
        this.page = visitor.page();
        page.setDefaultTimeout(PATIENCE);
        this.site = site;
    }

    /** Signs in and arrives at home. */
    public Person signIn(String userName, String password) {
        open("/login");
        fill("Tên đăng nhập", userName);
        fill("Mật khẩu", password);
        press("Đăng nhập");
        return this;
    }

    /** The first time, with the slip: the product asks for a password of one's own. */
    public Person signInWith(Slip slip) {
        signIn(slip.userName(), slip.secret());
        fill("Mật khẩu hiện tại", slip.secret());
        fillExactly("Mật khẩu mới", slip.password());
        fill("Gõ lại mật khẩu mới", slip.password());
        press("Đổi mật khẩu");
        sees("Đã đổi mật khẩu.");
        open("/");
        return this;
    }

    public void open(String path) {
        page.navigate(site + path);
        look();
    }

    /** The status with which the product answers. */
    public int knock(String path) {
        var answer = page.navigate(site + path);
        look();
        return answer.status();
    }

    /** Where one is, without the site. */
    public String path() {
        return page.url().substring(site.length());
    }

    /** A link of that name, or one that contains it. */
    public void follow(String link) {
        leave(named(main(), AriaRole.LINK, link));
    }

    /** What stands folded on the page under these words. */
    public void unfold(String words) {
        main().locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    /** By the navigation at the top, or by the menu of a narrow screen: the first of these places that it leads to. */
    public void goTo(String... places) {
        if (!page.locator("nav.ways").isVisible()) {
            page.locator(".top details.menu summary").click();
        }
        var ways = page.locator(".top, nav.ways").filter(new Locator.FilterOptions().setVisible(true));
        for (var place : places) {
            var link = named(ways, AriaRole.LINK, place);
            if (link.count() > 0) {
                leave(link);
                return;
            }
        }
        var more = page.locator("nav.ways details.more:not([open]) summary");
        if (more.isVisible()) {
            more.click();
            goTo(places);
            return;
        }
        throw new AssertionError("no way to " + String.join(" or ", places) + " on " + page.url());
    }

    public void press(String button) {
        leave(button(main(), button));
    }

    /** The button of that name in the one form, card or row that says {@code where}. */
    public void pressIn(String where, String button) {
        leave(button(part(where, button), button));
    }

    public void followIn(String where, String link) {
        leave(named(part(where, link), AriaRole.LINK, link));
    }

    /** Leaves the page by a click and looks at the next. */
    public void leave(Locator way) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        way.click();
        page.waitForSelector(
                "html:not([data-left])", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
        look();
    }

    public void fill(String label, String text) {
        field(label, false).fill(text);
    }

    public void fillExactly(String label, String text) {
        field(label, true).fill(text);
    }

    public void choose(String label, String option) {
        field(label, true).selectOption(new SelectOption().setLabel(option));
    }

    public void check(String label) {
        field(label, false).check();
    }

    public void attach(String label, Path file) {
        field(label, false).setInputFiles(file);
    }

    /** Fails unless the page says all of it. */
    public void sees(String... texts) {
        for (var text : texts) {
            assertThat(main().or(page.locator("#main")).first()).containsText(text);
        }
    }

    public String read(String selector) {
        return main().locator(selector).first().innerText();
    }

    public String mainText() {
        return main().innerText();
    }

    public byte[] download(String link) {
        return download(named(main(), AriaRole.LINK, link));
    }

    /** What lies behind a link, taken with the cookies of this person; Chromium would open a PDF in a viewer. */
    public byte[] download(Locator link) {
        var answer = page.context().request().get(site + link.getAttribute("href"));
        if (!answer.ok()) {
            throw new AssertionError(answer.status() + " from " + answer.url());
        }
        return answer.body();
    }

    public Page page() {
        return page;
    }

    public Locator main() {
        return page.locator("main");
    }

    /** The smallest part of the page that is about all of that: a form, a list entry, a row, an article or a section. */
    public Locator part(String... texts) {
        var part = main().locator("li, tr, article, section, fieldset, form");
        for (var text : texts) {
            part = part.filter(new Locator.FilterOptions().setHasText(text));
        }
        return part.last();
    }

    /** The width of the window, and axe where the page, or any part of it, was not seen yet at this width. */
    public void look() {
        visitor.assertFitsWidth();
        var news = ((List<?>) page.evaluate(MAKE))
                .stream()
                        .filter(part -> LOOKED_AT.add(page.viewportSize().width + " " + part))
                        .toList();
        if (!news.isEmpty()) {
            visitor.assertAccessible();
        }
    }

    private Locator field(String label, boolean exactly) {
        return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(exactly))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    private static Locator button(Locator where, String name) {
        return named(where, AriaRole.BUTTON, name);
    }

    private static Locator named(Locator where, AriaRole role, String name) {
        var exact = where.getByRole(
                role, new Locator.GetByRoleOptions().setName(name).setExact(true));
        return (exact.count() > 0 ? exact : where.getByRole(role, new Locator.GetByRoleOptions().setName(name)))
                .first();
    }
}
