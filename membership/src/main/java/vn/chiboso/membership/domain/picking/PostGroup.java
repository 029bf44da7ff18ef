package vn.chiboso.membership.domain.picking;

import java.util.Set;
import vn.chiboso.membership.api.Position;

/** Posts that are asked for together. */
public enum PostGroup {
    SECRETARIES(Position.SECRETARY),
    LEADERS(Position.SECRETARY, Position.DEPUTY_SECRETARY),
    COMMITTEE(Position.SECRETARY, Position.DEPUTY_SECRETARY, Position.COMMITTEE_MEMBER),
    GROUP_LEADERS(Position.GROUP_LEADER),
    FROM_ABOVE(
            Position.SUPERIOR_IN_CHARGE,
            Position.PARTY_BUILDING_OFFICER,
            Position.OFFICE_OFFICER,
            Position.INSPECTOR,
            Position.ORGANISATION_OFFICER);

    private final Set<Position> posts;

    PostGroup(Position... posts) {
        this.posts = Set.of(posts);
    }

    public Set<Position> posts() {
        return posts;
    }
}
