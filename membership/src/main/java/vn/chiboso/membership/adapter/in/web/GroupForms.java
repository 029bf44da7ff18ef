package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about party groups. */
final class GroupForms {
    private GroupForms() {}

    /** A name from a day on: of a new group, or another one. */
    static class Named {
        private String id = "";
        private String name = "";
        private @Nullable LocalDate from;
        /** A form that does not say what it was opened on is stale. */
        private long version = -1;

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public @Nullable LocalDate getFrom() {
            return from;
        }

        public void setFrom(@Nullable LocalDate from) {
            this.from = from;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }
    }

    /** From which day a group is no more; its field is named apart from that of the other form on the page. */
    static class Closing {
        private @Nullable LocalDate closeFrom;

        public @Nullable LocalDate getCloseFrom() {
            return closeFrom;
        }

        public void setCloseFrom(@Nullable LocalDate closeFrom) {
            this.closeFrom = closeFrom;
        }
    }

    /** Who goes into which group. */
    static class Placing {
        private List<UUID> members = new ArrayList<>();
        private String group = "";
        private @Nullable LocalDate from;

        public List<UUID> getMembers() {
            return members;
        }

        public void setMembers(List<UUID> members) {
            this.members = members;
        }

        public String getGroup() {
            return group;
        }

        public void setGroup(String group) {
            this.group = group;
        }

        public @Nullable LocalDate getFrom() {
            return from;
        }

        public void setFrom(@Nullable LocalDate from) {
            this.from = from;
        }
    }
}
