package vn.chiboso.bootstrap.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import vn.chiboso.bootstrap.browser.Visitor;
import vn.chiboso.bootstrap.journey.month.Person;
import vn.chiboso.bootstrap.journey.month.Slip;

/** Somebody who comes to the product by way of Keycloak's pages, which are not ours to judge. */
final class AtKeycloak {
    private final Person person;
    private final Page page;
    private final String site;

    AtKeycloak(Visitor visitor, String site) {
        this.site = site;
        person = new Person(visitor, site);
        page = visitor.page();
    }

    /** At the product's pages. */
    Person here() {
        return person;
    }

    AtKeycloak signIn(String userName, String password) {
        tryTo(userName, password);
        arrives("/");
        return this;
    }

    /** The first time: Keycloak asks for a password of one's own. */
    AtKeycloak signInWith(Slip slip) {
        tryTo(slip.userName(), slip.secret());
        page.waitForSelector("#password-new");
        page.fill("#password-new", slip.password());
        page.fill("#password-confirm", slip.password());
        page.locator("#kc-passwd-update-form [type=submit]").first().click();
        arrives("/");
        return this;
    }

    /** Types name and password; what comes of it is for the caller to see. */
    void tryTo(String userName, String password) {
        person.open("/login");
        page.locator("main a.btn-primary").click();
        page.waitForSelector("#password");
        page.fill("#username", userName);
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForLoadState();
    }

    /** From the product's page that asks for it: Keycloak knows who it is and wants the password anew. */
    void signInAgain(String password) {
        page.locator("main a.btn-primary").click();
        page.waitForSelector("#password");
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForURL(Pattern.compile(Pattern.quote(site) + ".*"));
        person.look();
    }

    /** Lets a program in that showed this address. */
    void consent(String address) {
        page.navigate(address);
        page.locator("[name=accept]").click();
        page.waitForLoadState();
    }

    void signOut() {
        page.locator("details.menu summary").click();
        page.locator("form[action='/logout'] button").click();
        arrives("/login?out");
        person.sees("Bạn đã đăng xuất.");
    }

    void arrives(String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(site + path) + "(?:[?&]continue)?"));
        person.look();
    }

    /** Opens a page and finds oneself at the door. */
    void isAStrangerNow() {
        person.open("/notices");
        page.waitForURL(Pattern.compile(Pattern.quote(site + "/login?") + ".*"));
    }

    /** What Keycloak says on its page. */
    void isToldThere(String text) {
        assertThat(page.locator("body")).containsText(text);
    }
}
