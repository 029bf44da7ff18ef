package vn.chiboso.membership.adapter.in.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.RecordBadges;
import vn.chiboso.membership.domain.badge.BadgeLine;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** A line of a round as a tick box says it: person, years, ground and round, joined by "_". */
record BadgePick(
        UUID member, int years, BadgeWay way, @Nullable LocalDate round) {
    private static final int PARTS = 4;

    static BadgePick of(BadgeLine line, LocalDate listed) {
        return new BadgePick(line.person().member().value(), line.years(), line.way(), BadgeRow.round(line, listed));
    }

    /** Empty for what no tick box says. */
    static Optional<BadgePick> read(String text) {
        var parts = text.split("_", -1);
        // a ground has an underscore of its own
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            var last = parts[parts.length - 1];
            var way = text.substring(parts[0].length() + parts[1].length() + 2, text.length() - last.length() - 1);
            return Optional.of(new BadgePick(
                    UUID.fromString(parts[0]),
                    Integer.parseInt(parts[1]),
                    BadgeWay.valueOf(way),
                    last.isEmpty() ? null : LocalDate.parse(last)));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    String text() {
        return member + "_" + years + "_" + way + "_" + (round == null ? "" : round);
    }

    /** The same each time the same form is sent. */
    RecordBadges.Person person(String form, ActKind kind, @Nullable String certificate) {
        var id = form + "/" + kind + "/" + member + "/" + years;
        return new RecordBadges.Person(
                new ActId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
                new MemberId(member),
                new RecordAct.BadgeText(years, round, way, certificate));
    }
}
