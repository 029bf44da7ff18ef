package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module's SQL stays in the module's schema: in its migrations and in its Java. */
class SchemasTests {
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.])(\\w+)\\.\\w+");
    private static final Pattern UNQUALIFIED = Pattern.compile(
            "\\b(?:create (?:unlogged )?table(?: if not exists)?|create (?:materialized |or replace )?view"
                    + "|create sequence|alter table(?: only)?|insert into|references|truncate(?: table)?)"
                    + "\\s+(?!if\\b|only\\b)(\\w+)(?![\\w.])");
    private static final Pattern IN_JAVA =
            Pattern.compile("\\b(?:from|join|into|update|table|lateral)\\s+(\\w+)\\.\\w+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\bset search_path\\b|\\bvarchar\\s*\\(|\\btimestamp\\b(?!\\s+with time zone)|\\bserial\\b");
    private static final Set<String> SHARED = Set.of("platform", "events", "public");

    @Test
    void migrationsNameOnlyTheirOwnSchema() {
        assertThat(strangers("create table meetings.vote (id uuid references membership.member (id))", "meetings"))
                .containsExactly("membership");
        assertThat(strangers("insert into events.event_publication values (1)", "meetings"))
                .containsExactly("events");
        assertThat(strangers("create table meetings.vote (v text) -- not membership.member", "meetings"))
                .isEmpty();
        assertThat(strangers("create table vote (id uuid)", "meetings")).containsExactly("vote");
        assertThat(strangers("create view meetings.v as select m.id from meetings.vote m", "meetings"))
                .isEmpty();

        for (var module : Sources.MODULES) {
            var own = module.equals("bootstrap") ? "__root" : module;
            var migrations = Sources.of(module, "src/main/resources/db/migration", ".sql");
            assertThat(migrations).as(module + " has migrations").isNotEmpty();
            migrations.forEach((file, sql) -> {
                assertThat(file).startsWith(module + "/src/main/resources/db/migration/" + own + "/");
                assertThat(strangers(sql, own)).as(file).isEmpty();
            });
        }
    }

    @Test
    void migrationsKeepToTheHousesTypes() {
        for (var planted : List.of("set search_path = x", "a varchar(255)", "at timestamp not null", "id serial")) {
            assertThat(FORBIDDEN.matcher(planted).find()).as(planted).isTrue();
        }
        assertThat(FORBIDDEN
                        .matcher("at timestamptz not null, b timestamp with time zone")
                        .find())
                .isFalse();
        var migrations = Sources.of("src/main/resources/db/migration", ".sql");
        assertThat(migrations).isNotEmpty();
        migrations.forEach(
                (file, sql) -> assertThat(FORBIDDEN.matcher(code(sql)).results().map(hit -> hit.group()))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void queriesNameOnlyTheirOwnSchema() {
        assertThat(asked("\"\"\"\n select 1 from membership.member m \"\"\"", "meetings"))
                .containsExactly("membership");
        assertThat(asked("\"update meetings.meeting set x = 1\"", "meetings")).isEmpty();
        var seen = new ArrayList<String>();
        for (var module : Sources.MODULES) {
            Sources.of(module, "src/main/java", ".java").forEach((file, java) -> {
                seen.addAll(asked(java, ""));
                assertThat(asked(java, module)).as(file).isEmpty();
            });
        }
        assertThat(seen).as("SQL that is looked at").isNotEmpty();
    }

    private static List<String> strangers(String sql, String own) {
        var text = LITERAL.matcher(code(sql)).replaceAll("''");
        var found = new ArrayList<String>();
        QUALIFIED
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .filter(name -> isForeign(name, own))
                .forEach(found::add);
        UNQUALIFIED.matcher(text).results().map(hit -> hit.group(1)).forEach(found::add);
        return found;
    }

    private static List<String> asked(String java, String own) {
        return IN_JAVA.matcher(COMMENT.matcher(java).replaceAll(" "))
                .results()
                .map(hit -> hit.group(1))
                .filter(name -> isForeign(name, own.equals("bootstrap") ? "__root" : own))
                .toList();
    }

    private static boolean isForeign(String schema, String own) {
        return own.equals("__root")
                ? Sources.MODULES.contains(schema)
                : !schema.equals(own) && (Sources.MODULES.contains(schema) || SHARED.contains(schema));
    }

    private static String code(String sql) {
        return COMMENT.matcher(sql).replaceAll(" ").toLowerCase(java.util.Locale.ROOT);
    }
}
