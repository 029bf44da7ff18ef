package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalSection;

/** What is kept on a person, in the reader's language. */
record PersonalWords(MessageSource messages, Locale locale) {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    String text(String key, Object... args) {
        return messages.getMessage("membership." + key, args, locale);
    }

    /** A constant by its word: the key's beginning and the constant in small letters with dashes. */
    String word(String kind, @Nullable String constant) {
        return constant == null
                ? ""
                : text(kind + "." + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    PersonalSection section(String code, List<PersonalFact> facts) {
        return PersonalSection.worded(
                "membership.personal." + code, key -> messages.getMessage(key, null, locale), facts);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The day of a point in time, in Hà Nội. */
    static @Nullable LocalDate dayOf(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(HERE).toLocalDate();
    }

    /** What there is of these, with commas. */
    static String joined(@Nullable String... parts) {
        var joined = new StringJoiner(", ");
        for (var part : parts) {
            if (part != null && !part.isBlank()) {
                joined.add(part);
            }
        }
        return joined.toString();
    }
}
