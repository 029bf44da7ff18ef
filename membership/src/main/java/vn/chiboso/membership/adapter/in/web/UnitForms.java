package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.TreeNode;

/** What is typed about a unit. */
final class UnitForms {
    private UnitForms() {}

    /** Creating below or correcting. */
    static class Unit {
        private String id = "";
        private @Nullable UnitKind kind;
        private String name = "";
        private String officialCode = "";
        private @Nullable BranchType branchType;
        private @Nullable Integer region;
        private @Nullable Integer meetingDay;
        private @Nullable LocalDate nameFrom;
        private @Nullable LocalDate from;
        private boolean mistake;
        private String basis = "";
        private @Nullable LocalDate since;
        /** A form that does not say what it was opened on is stale. */
        private long version = -1;

        static Unit of(TreeNode node) {
            var form = new Unit();
            var code = node.form().officialCode();
            form.kind = node.form().kind();
            form.name = node.form().name().value();
            form.officialCode = code == null ? "" : code.value();
            form.branchType = node.form().branchType();
            form.region = node.form().region();
            form.meetingDay = node.form().meetingDay();
            form.version = node.version();
            return form;
        }

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public @Nullable UnitKind getKind() {
            return kind;
        }

        public void setKind(@Nullable UnitKind kind) {
            this.kind = kind;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getOfficialCode() {
            return officialCode;
        }

        public void setOfficialCode(String officialCode) {
            this.officialCode = officialCode;
        }

        public @Nullable BranchType getBranchType() {
            return branchType;
        }

        public void setBranchType(@Nullable BranchType branchType) {
            this.branchType = branchType;
        }

        public @Nullable Integer getRegion() {
            return region;
        }

        public void setRegion(@Nullable Integer region) {
            this.region = region;
        }

        public @Nullable Integer getMeetingDay() {
            return meetingDay;
        }

        public void setMeetingDay(@Nullable Integer meetingDay) {
            this.meetingDay = meetingDay;
        }

        public @Nullable LocalDate getNameFrom() {
            return nameFrom;
        }

        public void setNameFrom(@Nullable LocalDate nameFrom) {
            this.nameFrom = nameFrom;
        }

        public @Nullable LocalDate getFrom() {
            return from;
        }

        public void setFrom(@Nullable LocalDate from) {
            this.from = from;
        }

        public boolean isMistake() {
            return mistake;
        }

        public void setMistake(boolean mistake) {
            this.mistake = mistake;
        }

        public String getBasis() {
            return basis;
        }

        public void setBasis(String basis) {
            this.basis = basis;
        }

        public @Nullable LocalDate getSince() {
            return since;
        }

        public void setSince(@Nullable LocalDate since) {
            this.since = since;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }

    /** A term of office. */
    static class Term {
        private @Nullable LocalDate from;

        private @Nullable LocalDate to;

        private @Nullable LocalDate replaces;

        public @Nullable LocalDate getFrom() {
            return from;
        }

        public void setFrom(@Nullable LocalDate from) {
            this.from = from;
        }

        public @Nullable LocalDate getTo() {
            return to;
        }

        public void setTo(@Nullable LocalDate to) {
            this.to = to;
        }

        public @Nullable LocalDate getReplaces() {
            return replaces;
        }

        public void setReplaces(@Nullable LocalDate replaces) {
            this.replaces = replaces;
        }
    }
}
