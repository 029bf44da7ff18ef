package vn.chiboso.membership.adapter.in.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Mistakes;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

/** The paper by which units are reorganised, as it is typed. */
abstract class DecisionFields {
    private String number = "";
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate effectiveOn;
    private String legalBasis = "";
    private boolean sameDecision;

    /** As the paper of something that was done or prepared by it. */
    final void goOn(Decision decision) {
        number = decision.number();
        decidedOn = decision.decidedOn();
        effectiveOn = decision.effectiveOn();
        legalBasis = decision.legalBasis();
        sameDecision = true;
    }

    /** Adds what is missing or wrong here to what is wrong elsewhere. */
    final void check(Mistakes mistakes) {
        mistakes.check(() -> Decision.mistakes(number, legalBasis).require());
        if (decidedOn == null) {
            mistakes.add(ReorganisationRefusal.missing("decidedOn"));
        }
        if (effectiveOn == null) {
            mistakes.add(ReorganisationRefusal.missing("effectiveOn"));
        }
    }

    /** Only once {@link #check} found nothing. */
    final Decision decision() {
        return new Decision(number, requireNonNull(decidedOn), requireNonNull(effectiveOn), legalBasis);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public boolean isSameDecision() {
        return sameDecision;
    }

    public void setSameDecision(boolean sameDecision) {
        this.sameDecision = sameDecision;
    }
}
