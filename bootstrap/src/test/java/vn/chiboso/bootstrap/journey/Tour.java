package vn.chiboso.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chiboso.bootstrap.browser.Visitor;

/** Follows every link of a site, each kind of page once: pages whose addresses differ in ids and months only are of one kind. */
final class Tour {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-\\d{2}|=[^&]*");
    private static final int MOST = 200;
    private static final String LINKS = """
        [...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin)
            .map(a => a.pathname + a.search)\
        """;

    private final Visitor visitor;
    private final String site;
    private final Set<String> kinds;
    private final Queue<String> ahead = new ArrayDeque<>();
    private final List<String> tooWide = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private boolean looks;

    /** @param site where the product answers, without a slash at the end */
    Tour(Visitor visitor, String site) {
        this(visitor, site, new HashSet<>());
    }

    /** @param kinds that others have seen and that are not visited again; those seen here are added */
    Tour(Visitor visitor, String site, Set<String> kinds) {
        this.kinds = kinds;
        this.visitor = visitor;
        this.site = site;
    }

    /** Answers the pages that are wider than the window. */
    List<String> widePages(String... starts) {
        for (var start : starts) {
            // looked at again even if somebody else was there: from here it goes on
            kinds.add(kind(start));
            ahead.add(start);
        }
        for (var seen = 0; !ahead.isEmpty(); seen++) {
            assertThat(seen).as("pages, %s", kinds).isLessThan(MOST);
            visit(ahead.remove());
        }
        return tooWide;
    }

    /** What axe-core finds on each page, with the page's address. */
    List<String> barriers(String... starts) {
        looks = true;
        widePages(starts);
        found.addAll(tooWide);
        return found;
    }

    /** How many kinds of pages were seen. */
    int kinds() {
        return kinds.size();
    }

    private void visit(String path) {
        var page = visitor.page();
        var kind = page.context().request().head(site + path).headers().get("content-type");
        if (kind == null || !kind.startsWith("text/html")) {
            return;
        }
        assertThat(page.navigate(site + path).status()).as(path).isEqualTo(200);
        var width = (Number) page.evaluate("document.documentElement.scrollWidth");
        if (width.intValue() > page.viewportSize().width) {
            tooWide.add(path + " is " + width + " px wide");
            visitor.screenshot("wide-" + tooWide.size());
        }
        if (looks) {
            visitor.violations().forEach(violation -> found.add(path + ": " + violation));
        }
        for (var link : (List<?>) page.evaluate(LINKS)) {
            remember(link.toString());
        }
    }

    private static String kind(String path) {
        return ID.matcher(path).replaceAll("*");
    }

    private void remember(String path) {
        if (kinds.add(kind(path))) {
            ahead.add(path);
        }
    }
}
