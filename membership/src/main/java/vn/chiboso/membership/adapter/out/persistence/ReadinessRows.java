package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.readiness.Answers;
import vn.chiboso.membership.domain.readiness.Asking;
import vn.chiboso.membership.domain.readiness.Connection;
import vn.chiboso.membership.domain.readiness.Device;
import vn.chiboso.membership.domain.readiness.PaperWish;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.Skill;
import vn.chiboso.membership.domain.readiness.SkillLevel;

/** Rows of table {@code readiness}, with {@code person_id} and {@code helper_now} for records that were merged. */
final class ReadinessRows {
    private ReadinessRows() {}

    static ReadinessNote note(ResultSet row) throws SQLException {
        return new ReadinessNote(
                new ReadinessNoteId(Columns.id(row, "id")),
                new MemberId(Columns.id(row, "person_id")),
                requireNonNull(Columns.word(row, "kind", ReadinessNote.Kind.class)),
                new Answers(
                        Columns.word(row, "device", Device.class),
                        requireNonNull(Columns.word(row, "connection", Connection.class)),
                        skills(row.getString("skills")),
                        paper(row.getString("paper")),
                        helper(row)),
                asking(row),
                row.getString("by_name"),
                requireNonNull(Columns.day(row, "on_day")));
    }

    private static @Nullable MemberId helper(ResultSet row) throws SQLException {
        var helper = Columns.uuid(row, "helper_now");
        var said = helper == null ? Columns.uuid(row, "helper_id") : helper;
        return said == null ? null : new MemberId(said);
    }

    private static @Nullable Asking asking(ResultSet row) throws SQLException {
        var on = Columns.day(row, "asked_on");
        return on == null ? null : new Asking(on, row.getBoolean("asked_own"), row.getString("asked_by"));
    }

    static String skills(Map<Skill, SkillLevel> skills) {
        return new TreeMap<>(skills)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(","));
    }

    static Map<Skill, SkillLevel> skills(String joined) {
        var skills = new EnumMap<Skill, SkillLevel>(Skill.class);
        for (var each : joined.split(",")) {
            var at = each.indexOf('=');
            if (at > 0) {
                skills.put(Skill.valueOf(each.substring(0, at)), SkillLevel.valueOf(each.substring(at + 1)));
            }
        }
        return skills;
    }

    static String paper(Set<PaperWish> paper) {
        return paper.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<PaperWish> paper(String joined) {
        var paper = EnumSet.noneOf(PaperWish.class);
        Arrays.stream(joined.split(","))
                .filter(each -> !each.isEmpty())
                .map(PaperWish::valueOf)
                .forEach(paper::add);
        return paper;
    }
}
