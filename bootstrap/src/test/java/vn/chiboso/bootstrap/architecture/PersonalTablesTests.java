package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import testing.PostgresForTests;

/**
 * Whatever names somebody is told to them (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15), or it is written down why not: a new column
 * that names a member, a person or an account fails here until it is read by an export or has its line in {@code reasons.properties}.
 */
class PersonalTablesTests {
    /** By the house's own habits of naming; "*" of {@code reasons.properties} stands for all of a table. */
    private static final String NAMES_SOMEBODY =
            "(^|_)(by|who|whom|member|members|person|persons|people|account|accounts|actor|user|"
                    + "proposer|decider|owner|author|caller|reader|holder|chair|secretary|presenter|preparer|helper|heir|gone|kept|one|other|"
                    + "principal|elector|subject|picked|made_for|undone|opened|closed|without|ids|full_name|display_name|was|became|matter)"
                    + "(_id|_ids|_name|_account)?$";

    /** What tells a person what is kept: the adapters of PersonalRecords and AccountRecords and what they ask. */
    private static final Pattern EXPORT = Pattern.compile(
            ".*/adapter/.*/(Personal\\w+|(?!Merge|Reorganisation)\\w*Traces|JdbcReadinessNotes|JdbcResidences|JdbcCitizenIds)\\.java"
                    + "|.*/\\w+OfAPerson\\.java");

    private static JdbcClient sql;

    @BeforeAll
    static void schemaOfAllModules() {
        JdbcClient.create(PostgresForTests.dataSource())
                .sql("create database personal_tables")
                .update();
        var address = PostgresForTests.jdbcUrl().replaceFirst("/postgres\\?", "/personal_tables?");
        var migrate = new JdbcTemplate(new DriverManagerDataSource(address));
        sql = JdbcClient.create(migrate);
        for (var module : Sources.MODULES) {
            var schema = module.equals("bootstrap") ? "platform" : module;
            migrate.execute("create schema if not exists " + schema);
            Sources.of(module, "src/main/resources/db/migration", ".sql").entrySet().stream()
                    .sorted(Comparator.comparing(each -> number(each.getKey())))
                    .forEach(each -> migrate.execute(each.getValue()));
        }
    }

    @Test
    void whateverNamesSomebodyIsToldOrHasItsReason() {
        var reasons = reasons();
        assertThat(columns())
                .as("columns that name somebody, in no export and without a reason")
                .filteredOn(column -> !isTold(column) && reason(reasons, column).isEmpty())
                .isEmpty();
    }

    @Test
    void noReasonIsLeftOver() {
        var columns = columns();
        var known = new TreeSet<>(columns);
        columns.forEach(column -> known.add(table(column) + ".*"));
        assertThat(reasons().stringPropertyNames())
                .as("reasons for columns there are none of")
                .isSubsetOf(known);
        assertThat(reasons().stringPropertyNames())
                .as("reasons for what is told")
                .noneMatch(key -> !key.endsWith(".*") && isTold(key));
        assertThat(reasons().values())
                .allSatisfy(why -> assertThat((String) why).hasSizeGreaterThan(15));
    }

    /**
     * The export tells how somebody voted: it may, as long as only open votes are kept. A secret form needs an answer here first. A
     * reply says whether somebody comes.
     */
    @Test
    void onlyOpenVotesAreKeptBesideAName() {
        assertThat(sql.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = 'vote_form'")
                        .query(String.class)
                        .single())
                .contains("'BY_NAME'", "'BY_COUNT'")
                .satisfies(forms ->
                        assertThat(forms.chars().filter(sign -> sign == '\'')).hasSize(4));
        assertThat(sql.sql("""
                select table_schema || '.' || table_name from information_schema.columns
                where column_name = 'choice' and table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).list())
                .containsExactlyInAnyOrder("meetings.elector", "meetings.reply");
    }

    private static Set<String> columns() {
        return new TreeSet<>(
                sql.sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                  and c.data_type in ('uuid', 'text', 'ARRAY', 'jsonb') and c.column_name ~ :names
                """).param("names", NAMES_SOMEBODY).query(String.class).list());
    }

    private static boolean isTold(String column) {
        var named = Pattern.compile("\\b" + column.substring(column.lastIndexOf('.') + 1) + "\\b");
        return exports().values().stream()
                .anyMatch(java -> java.contains(table(column) + " ")
                        && named.matcher(java).find());
    }

    private static Map<String, String> exports() {
        return Sources.of("src/main/java", ".java").entrySet().stream()
                .filter(each -> EXPORT.matcher(each.getKey()).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String table(String column) {
        return column.substring(0, column.lastIndexOf('.'));
    }

    private static String reason(Properties reasons, String column) {
        return reasons.getProperty(column, reasons.getProperty(table(column) + ".*", ""));
    }

    private static Properties reasons() {
        var reasons = new Properties();
        var texts = List.copyOf(Sources.of("bootstrap", "src/test/resources/personal", "reasons.properties")
                .values());
        try {
            reasons.load(new StringReader(texts.getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    private static int number(String file) {
        return Integer.parseInt(file.replaceFirst(".*/V(\\d+)__.*", "$1"));
    }
}
