package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the content security policy would refuse, and what it could not see: caught before a browser does. */
class TemplatesTests {
    private static final String ATTRIBUTES = "(?:\\s+[\\w:-]+(?:=\"[^\"]*\")?)*";
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "inline script", Pattern.compile("<script\\b(?![^>]*\\bsrc=)[^>]*>", Pattern.CASE_INSENSITIVE),
            "inline style", Pattern.compile("<style\\b|\\s(?:th:)?style(?:append)?=", Pattern.CASE_INSENSITIVE),
            "handler in markup",
                    Pattern.compile("\\s(?:th:)?on[a-z]+=|\\shx-on[:\\-=]|javascript:", Pattern.CASE_INSENSITIVE),
            "unescaped text", Pattern.compile("th:utext|\\[\\("),
            "something from elsewhere",
                    Pattern.compile("<(?:script|link|img|iframe|source)\\b[^>]*(?:src|href)=\"(?:https?:)?//"),
            "a form that posts without a token",
                    Pattern.compile("<form\\b(?=[^>]*method=\"post\")(?=[^>]*\\saction=)[^>]*>"),
            "a condition that comes after the replacement",
                    Pattern.compile("<[\\w:-]+(?=" + ATTRIBUTES + "\\sth:replace=)(?=" + ATTRIBUTES
                            + "\\sth:(?:if|unless|each)=)"),
            "a link without context path", Pattern.compile("<a\\b[^>]*\\shref=\"/(?!/)"));

    @Test
    void pagesKeepToThePolicy() {
        for (var planted : List.of(
                "<script>alert(1)</script>",
                "<p style=\"color: red\">",
                "<p th:style=\"'color: red'\">",
                "<style>p {}</style>",
                "<a onclick=\"go()\">",
                "<div hx-on:click=\"go()\">",
                "<p th:utext=\"${text}\">",
                "<link rel=\"stylesheet\" href=\"https://cdn.example/x.css\">",
                "<form method=\"post\" action=\"/meetings\">",
                "<div th:if=\"${a > b}\" th:replace=\"~{ui/alert :: box}\">",
                "<a class=\"btn\" href=\"/meetings\">")) {
            assertThat(offences(planted)).as(planted).hasSize(1);
        }
        assertThat(offences(
                        "<script th:src=\"@{/theme.js}\" src=\"x.js\" defer></script><a th:href=\"@{/m}\" href=\"#\">"))
                .isEmpty();

        var pages = Sources.of("src/main/resources/templates", ".html");
        var found = new TreeMap<String, List<String>>();
        pages.forEach((file, html) -> {
            var offences = offences(html);
            if (!offences.isEmpty()) {
                found.put(file, offences);
            }
        });
        assertThat(pages).as("page that is looked at").isNotEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void templatesLieInTheirModulesFolder() {
        for (var module : Sources.MODULES) {
            if (!module.equals("bootstrap")) {
                assertThat(Sources.of(module, "src/main/resources/templates", ".html")
                                .keySet())
                        .as(module)
                        .isNotEmpty()
                        .allMatch(file -> file.startsWith(module + "/src/main/resources/templates/" + module + "/"));
            }
        }
    }

    private static List<String> offences(String html) {
        return FORBIDDEN.entrySet().stream()
                .filter(each -> each.getValue().matcher(html).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
