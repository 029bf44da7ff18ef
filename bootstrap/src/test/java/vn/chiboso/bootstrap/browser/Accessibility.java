package vn.chiboso.bootstrap.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2 AA as far as a machine can tell, and axe-core's good practice. */
final class Accessibility {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /**
     * One readable paragraph per violation: rule, why, where, how to mend; empty when there is none. The product has no frames, so
     * axe's mode without a second window does, at half the time; what is right is not told in detail.
     */
    static List<String> violations(Page page) {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violationsOnly).withTags(TAGS).analyze().getViolations().stream()
                        .map(Accessibility::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        var where = rule.getNodes().stream().map(Accessibility::describe).collect(Collectors.joining("\n"));
        return "%s (%s): %s\n%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), where);
    }

    private static String describe(CheckedNode node) {
        return "  at %s\n     %s\n     %s"
                .formatted(
                        node.getTarget(),
                        node.getHtml(),
                        node.getFailureSummary().replace("\n", "\n     "));
    }
}
