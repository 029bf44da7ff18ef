package vn.chiboso.membership.domain.identity;

import java.util.Optional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.HeldPosition;

/** What waits for a second person. */
public sealed interface ProposalMatter {
    /** Name of the person whom it gives something. */
    String subject();

    /** An officer's position. */
    record Post(HeldPosition held) implements ProposalMatter {
        @Override
        public String subject() {
            return held.name();
        }
    }

    /** A further technical administrator. */
    record Administrator(String displayName) implements ProposalMatter {
        @Override
        public String subject() {
            return displayName;
        }
    }

    /** A new one-time secret for an account with an office. */
    record PasswordReset(AccountId account, String name) implements ProposalMatter {
        @Override
        public String subject() {
            return name;
        }
    }

    /** An account with an office loses its second factor. */
    record FactorReset(AccountId account, String name) implements ProposalMatter {
        @Override
        public String subject() {
            return name;
        }
    }

    /** A first way in for a member with an office. */
    record Invite(MemberId member, String name, boolean onPaper) implements ProposalMatter {
        @Override
        public String subject() {
            return name;
        }
    }

    /** An account with an office that was locked is in use again. */
    record Enabling(AccountId account, String name) implements ProposalMatter {
        @Override
        public String subject() {
            return name;
        }
    }

    /** The unit it is about, for a position. */
    default Optional<UnitId> unit() {
        return this instanceof Post post ? Optional.of(post.held().unit()) : Optional.empty();
    }
}
