package vn.chiboso.membership.adapter.in.web;

import java.text.DecimalFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MeetingDays.MeetingDay;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.reorganisation.DecidedChange;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.domain.roll.Finding;

/** Domain values as a reader sees them, in the reader's language; phones masked. Pages call what is public. */
@Component("membershipShown")
class Shown {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** As many names as one reads at a glance. */
    private static final int FEW = 4;

    private final MessageSource messages;

    Shown(MessageSource messages) {
        this.messages = messages;
    }

    /** Dates dd/MM/yyyy, enums by their word, nothing as an empty text. */
    public String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day(day);
            case Instant at -> MOMENT.format(at);
            case BirthDay birth -> birth.date() == null ? String.valueOf(birth.year()) : day(birth.date());
            case Phone phone -> phone.masked();
            case Obstacle obstacle -> obstacle(obstacle);
            case DecidedChange change -> decided(change);
            case Finding.Because because -> text(because.key());
            case Enum<?> word -> word(word);
            case Boolean yes -> text(yes ? "membership.yes" : "membership.no");
            case Collection<?> several ->
                several.stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .map(this::value)
                        .collect(Collectors.joining(", "));
            case Integer number -> new DecimalFormat("0").format(number);
            default -> value.toString();
        };
    }

    /** "membership.member-status.official": the enum's name and constant in small letters with dashes. */
    public String word(Enum<?> word) {
        var type = word.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return text("membership." + (type + "." + word.name().replace('_', '-')).toLowerCase(Locale.ROOT));
    }

    /** A post by its name at that level: who sits on the committee of a branch is a chi ủy viên, further up a cấp ủy viên. */
    public String post(Position position, UnitKind at) {
        return position == Position.COMMITTEE_MEMBER && at != UnitKind.BRANCH
                ? text("membership.position.committee-member.above")
                : word(position);
    }

    /** On which day of the month a branch meets. */
    String meets(@Nullable MeetingDay fixed) {
        if (fixed == null) {
            return text("membership.meets.rule");
        }
        return fixed.basis() == null
                ? text("membership.meets.fixed", fixed.dayOfMonth())
                : text("membership.meets.fixed.basis", fixed.dayOfMonth(), fixed.basis());
    }

    public String text(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    /** A last day in working days, and a word where it may change since there is no calendar of holidays of a year yet. */
    public String due(@Nullable LocalDate due, @Nullable Integer unknownYear) {
        return unknownYear == null
                ? value(due)
                : text("membership.due.unknown-year", value(due), String.valueOf(unknownYear));
    }

    /** One sentence on a row. */
    public String finding(Finding finding) {
        var args = finding.args().stream().map(this::value).toArray();
        return text("membership.finding." + finding.code(), args);
    }

    /** What a reorganisation does or leaves to be looked at. */
    public String line(Line line) {
        return text("membership.reorganisation.line." + line.code(), line.args().toArray());
    }

    /** Why a reorganisation cannot be taken back. */
    public String obstacle(Obstacle obstacle) {
        var code = obstacle.code().name().toLowerCase(Locale.ROOT);
        return text("membership.reorganisation.obstacle." + code, obstacle.what(), obstacle.count());
    }

    /** What was done, or waits, by a decision: the kind and whom it concerns, the first few of many. */
    public String decided(DecidedChange change) {
        return word(change.kind()) + few(change.units());
    }

    /** What was done and whom it concerns, without the level that decided it. */
    public String decided(Reorganisation done) {
        return word(done.kind())
                + few(done.units().entrySet().stream()
                        .filter(unit -> !unit.getKey().equals(done.issuer()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList());
    }

    private static String few(List<String> units) {
        var names = String.join(", ", units.subList(0, Math.min(units.size(), FEW)));
        return units.isEmpty() ? "" : " (" + names + (units.size() > FEW ? ", …)" : ")");
    }

    /** The same refusal with its arguments as texts, for a form or a program. */
    Refusal worded(Refusal refusal) {
        return refusal instanceof ReorganisationRefusal own ? own.worded(args(own.args())) : refusal;
    }

    /** What comes of it, or its refusal as {@link #worded}. */
    <T> T orWorded(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (ReorganisationRefusal refusal) {
            throw refusal.worded(args(refusal.args()));
        }
    }

    /** Arguments of a refusal as texts. */
    Object[] args(List<Object> args) {
        return args.stream().map(this::value).toArray();
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Hà Nội time, as papers and people say it. */
    public String moment(Instant at) {
        var there = at.atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        return "%02d:%02d %s".formatted(there.getHour(), there.getMinute(), day(there.toLocalDate()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
