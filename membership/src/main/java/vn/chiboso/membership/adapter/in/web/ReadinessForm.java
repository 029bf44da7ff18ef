package vn.chiboso.membership.adapter.in.web;

import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.RecordReadiness;
import vn.chiboso.membership.domain.readiness.Connection;
import vn.chiboso.membership.domain.readiness.Device;
import vn.chiboso.membership.domain.readiness.PaperWish;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;

/** A handful of questions about taking part. */
class ReadinessForm extends SkillFields {
    private @Nullable UUID id;
    private @Nullable UUID seen;
    private @Nullable Device device;
    private Connection connection = Connection.UNKNOWN;
    private boolean largePrint;
    private boolean slip;
    private @Nullable UUID helper;
    private boolean helperAgreed;
    private boolean consent;

    /** What stands, to be looked at and changed. */
    static ReadinessForm of(@Nullable ReadinessNote last, UUID id) {
        var form = new ReadinessForm();
        form.setId(id);
        if (last != null) {
            var answers = last.answers();
            form.setSeen(last.id().value());
            form.setDevice(answers.device());
            form.setConnection(answers.connection());
            form.setLargePrint(answers.paper().contains(PaperWish.LARGE_PRINT));
            form.setSlip(answers.paper().contains(PaperWish.SLIP));
            form.setHelper(answers.helper() == null ? null : answers.helper().value());
            form.levels().putAll(answers.skills());
        }
        return form;
    }

    RecordReadiness.Command command(MemberId member, UUID newId) {
        var paper = EnumSet.noneOf(PaperWish.class);
        if (largePrint) {
            paper.add(PaperWish.LARGE_PRINT);
        }
        if (slip) {
            paper.add(PaperWish.SLIP);
        }
        return new RecordReadiness.Command(
                new ReadinessNoteId(id == null ? newId : id),
                member,
                seen == null ? null : new ReadinessNoteId(seen),
                device,
                connection,
                levels(),
                paper,
                helper == null ? null : new MemberId(helper),
                helperAgreed,
                consent);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getSeen() {
        return seen;
    }

    public void setSeen(@Nullable UUID seen) {
        this.seen = seen;
    }

    public @Nullable Device getDevice() {
        return device;
    }

    public void setDevice(@Nullable Device device) {
        this.device = device;
    }

    public Connection getConnection() {
        return connection;
    }

    public void setConnection(@Nullable Connection connection) {
        this.connection = connection == null ? Connection.UNKNOWN : connection;
    }

    public boolean isLargePrint() {
        return largePrint;
    }

    public void setLargePrint(boolean largePrint) {
        this.largePrint = largePrint;
    }

    public boolean isSlip() {
        return slip;
    }

    public void setSlip(boolean slip) {
        this.slip = slip;
    }

    public @Nullable UUID getHelper() {
        return helper;
    }

    public void setHelper(@Nullable UUID helper) {
        this.helper = helper;
    }

    public boolean isHelperAgreed() {
        return helperAgreed;
    }

    public void setHelperAgreed(boolean helperAgreed) {
        this.helperAgreed = helperAgreed;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
