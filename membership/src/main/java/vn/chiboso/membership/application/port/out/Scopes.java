package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;

/** Where a person oversees. */
public interface Scopes {
    /** Units on which the person is Ban Xây dựng Đảng or Ban Tổ chức on the day. */
    List<UnitPath> overseen(MemberId member, LocalDate day);

    /** Units on which the person holds any position on the day or later, a suspended person's as well. */
    List<UnitPath> posts(MemberId member, LocalDate day);

    /** What the person's posts of the day are that give something: none of a suspended person. */
    Set<Post> heldPosts(MemberId member, LocalDate day);

    /** What the person holds on the day, will hold later, or is proposed for at the moment; a suspended person's as well. */
    Set<Post> comingPosts(MemberId member, LocalDate day, Instant now);

    /** A position and the kind of unit that it is on. */
    record Post(Position position, UnitKind kind) {}
}
