package vn.chiboso.membership.domain.dues;

import java.util.List;
import vn.chiboso.membership.api.MemberId;

/**
 * One member on a sheet.
 *
 * @param member   the person: of two records made one, the one that stays
 * @param payments as noted, those taken back included, earliest first
 * @param excuse   a good reason for not having paid; empty for none
 * @param version  raised by every change, so that two people at once are told
 */
public record DuesLine(
        MemberId member, String name, Assessment assessment, List<DuesPayment> payments, String excuse, long version) {
    private static final int LONGEST_EXCUSE = 300;

    public DuesLine {
        payments = List.copyOf(payments);
        if (excuse.length() > LONGEST_EXCUSE) {
            throw DuesRefusal.tooLong("excuse", LONGEST_EXCUSE);
        }
    }

    /** Nothing handed over yet. */
    public static DuesLine fresh(MemberId member, String name, Assessment assessment) {
        return new DuesLine(member, name, assessment, List.of(), "", 0);
    }

    /** What counts, without what was taken back. */
    public List<DuesPayment> counted() {
        return payments.stream().filter(p -> !p.takenBack()).toList();
    }

    public long due() {
        return assessment.due();
    }

    public long paid() {
        return counted().stream().mapToLong(DuesPayment::amount).sum();
    }

    /** Still to come. */
    public long open() {
        return Math.max(0, due() - paid());
    }

    /** Handed over beyond what is owed. */
    public long voluntary() {
        return assessment.isKnown() ? Math.max(0, paid() - due()) : 0;
    }

    public LineState state() {
        if (!assessment.isKnown()) {
            // whatever was handed over, nobody knows whether it is enough
            return LineState.UNKNOWN;
        }
        if (due() == 0) {
            return LineState.EXEMPT;
        }
        if (paid() == 0) {
            return LineState.UNPAID;
        }
        return open() == 0 ? LineState.PAID : LineState.PARTIAL;
    }

    public boolean isTouched() {
        return !counted().isEmpty();
    }

    /** Refuses a form that was opened on an older line. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw DuesRefusal.lineStale(name);
        }
    }

    /** With another reason for not having paid. */
    public DuesLine excused(String reason) {
        return new DuesLine(member, name, assessment, payments, reason, version);
    }

    /** Of two records of one person: what this line does not say, the other one does. Payments are of both already. */
    public DuesLine completedBy(DuesLine other) {
        return new DuesLine(
                member,
                name,
                assessment.isKnown() ? assessment : other.assessment,
                payments,
                excuse.isEmpty() ? other.excuse : excuse,
                version);
    }

    DuesLine with(Assessment fresh) {
        return new DuesLine(member, name, fresh, payments, excuse, version);
    }
}
