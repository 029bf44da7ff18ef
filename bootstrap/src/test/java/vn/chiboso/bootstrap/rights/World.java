package vn.chiboso.bootstrap.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The village branch of the demo, with one of everything, so that every address can be filled in. */
final class World {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    /** What an address demands of a variable's letters: braces one deep. */
    private static final Pattern DEMANDED = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

    private static final String VILLAGE = "select id from membership.unit where name = 'Chi bộ thôn Giang Đông'";
    private static final String NEIGHBOUR = "select id from membership.unit where name = 'Chi bộ thôn Giang Tây'";
    /** One of its people who has paid something and signs in as none of the roles. */
    private static final String FELLOW = """
        select p.member_id from membership.dues_payment p
        where p.unit_id = :unit and p.taken_back_at is null
          and p.month = (select max(month) from membership.dues_sheet where unit_id = :unit)
          and not exists (select 1 from membership.account a where a.member_id = p.member_id)
        order by p.member_id limit 1
        """;

    private static final String MEETINGS = """
        (select id from meetings.meeting where unit_id = :unit and state = 'RECORDED' and kind = 'REGULAR' order by month desc limit 1)
        union all
        (select id from meetings.meeting where unit_id = :unit and state in ('PLANNED', 'ANNOUNCED') limit 1)
        """;

    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Places places;
    private final UUID unit;
    private final UUID member;
    private final List<UUID> meetings;
    private UUID meeting;

    World(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
        places = Places.read();
        unit = jdbc.sql(VILLAGE).query(UUID.class).single();
        member = jdbc.sql(FELLOW).param("unit", unit).query(UUID.class).single();
        meetings = jdbc.sql(MEETINGS)
                .param("unit", unit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        meeting = meetings.getFirst();
    }

    /** A meeting held and one to come; what is done to meetings is tried on both. */
    List<UUID> meetings() {
        return meetings;
    }

    void turnTo(UUID meeting) {
        this.meeting = meeting;
    }

    /** The address with all its variables filled in; null when the demo has none of what it is about. */
    @Nullable
    String address(String demanding) {
        var pattern = DEMANDED.matcher(demanding).replaceAll("{$1}");
        var named = pattern.split("/", -1);
        var parts = named.clone();
        for (var i = 1; i < parts.length; i++) {
            var variable = VARIABLE.matcher(parts[i]);
            if (variable.find()) {
                var way = String.join("/", Arrays.asList(named).subList(0, i + 1));
                var value = value(pattern, way.substring(0, way.lastIndexOf('}') + 1), named[i - 1], variable.group(1));
                if (value == null) {
                    return null;
                }
                parts[i] = variable.replaceFirst(Matcher.quoteReplacement(value));
            }
        }
        return String.join("/", parts);
    }

    private @Nullable String value(String pattern, String way, String before, String variable) {
        var known = places.of(pattern, way, before, variable);
        return known == null
                ? null
                : jdbc.sql(known)
                        .params(Map.of("unit", unit, "member", member, "meeting", meeting))
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    /** For a field that takes an id. */
    UUID id(Class<?> type, String name) {
        return switch (type.getSimpleName() + " " + name) {
            case "UnitId unit", "UUID unit", "UnitId branch", "UUID branch" -> unit;
            case "UUID meeting", "MeetingId meeting", "UUID meetingId" -> meeting;
            case "UnitId parent", "UUID parent", "UUID commune", "UUID issuer" -> commune();
            case "UUID member", "MemberId member", "UUID owner", "UUID chair", "UUID secretary", "UUID speaker" ->
                member;
            case "UUID members" -> member;
            case "UUID group" -> known("groups");
            case "UUID replaces" -> known("days");
            default -> type.getSimpleName().equals("MemberId") ? member : UUID.randomUUID();
        };
    }

    String path() {
        return jdbc.sql("select path from membership.unit_link where unit_id = :unit and valid_to is null")
                .param("unit", unit)
                .query(String.class)
                .single();
    }

    private UUID neighbour() {
        return jdbc.sql(NEIGHBOUR).query(UUID.class).single();
    }

    private UUID commune() {
        return known("communes");
    }

    private UUID known(String place) {
        return UUID.fromString(Objects.requireNonNull(value("", "", place, "unit")));
    }

    /** For a field that takes words. */
    String words(String name) {
        return switch (name) {
            case "birth", "signedOn" -> "14/02/1979";
            case "decision", "ceremony", "official" -> "";
            case "userName" -> "nguoi.thu";
            case "email" -> "nguoi.thu@example.vn";
            case "phone" -> "0912345678";
            case "card" -> "38.990001";
            case "number" -> "7-QĐ/ĐU";
            case "unit", "branch" -> unit.toString();
            case "parent", "commune", "issuer" -> commune().toString();
            case "to", "into", "destination" -> neighbour().toString();
            case "grade" -> "GOOD";
            case "field" -> "PHONE";
            case "step" -> "withdraw";
            case "points" -> "8";
            case "member", "chair", "secretary", "chairId", "secretaryId", "presenter", "preparer", "owner" ->
                member.toString();
            case "id", "itemId" -> UUID.randomUUID().toString();
            case "subject" -> value("", "", "about", "subject") + "";
            default -> "Thử quyền";
        };
    }

    /** Who signs in with the name. */
    UUID memberOf(String userName) {
        return jdbc.sql("select member_id from membership.account where user_name = :name")
                .param("name", userName)
                .query(UUID.class)
                .single();
    }

    UUID unit() {
        return unit;
    }

    LocalDate today() {
        return today;
    }
}
