package vn.chiboso.bootstrap.bench.nation;

import static vn.chiboso.membership.api.Position.COMMITTEE_MEMBER;
import static vn.chiboso.membership.api.Position.DEPUTY_SECRETARY;
import static vn.chiboso.membership.api.Position.INSPECTOR;
import static vn.chiboso.membership.api.Position.OFFICE_OFFICER;
import static vn.chiboso.membership.api.Position.ORGANISATION_OFFICER;
import static vn.chiboso.membership.api.Position.PARTY_BUILDING_OFFICER;
import static vn.chiboso.membership.api.Position.SECRETARY;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.bootstrap.bench.nation.Life.Post;
import vn.chiboso.membership.api.Position;

/** Committee and officers of a unit above the branches, who are on the roll of its first branch. */
final class StaffPosts {
    private StaffPosts() {}

    static List<Post> of(Plot unit, Plot branch) {
        List<Position> places =
                switch (unit.kind()) {
                    case CENTRAL -> List.of(ORGANISATION_OFFICER, ORGANISATION_OFFICER, INSPECTOR, OFFICE_OFFICER);
                    case PROVINCE ->
                        List.of(
                                SECRETARY,
                                DEPUTY_SECRETARY,
                                ORGANISATION_OFFICER,
                                ORGANISATION_OFFICER,
                                ORGANISATION_OFFICER,
                                INSPECTOR,
                                OFFICE_OFFICER);
                    case COMMUNE ->
                        List.of(
                                SECRETARY,
                                DEPUTY_SECRETARY,
                                DEPUTY_SECRETARY,
                                COMMITTEE_MEMBER,
                                COMMITTEE_MEMBER,
                                COMMITTEE_MEMBER,
                                COMMITTEE_MEMBER,
                                PARTY_BUILDING_OFFICER,
                                PARTY_BUILDING_OFFICER,
                                INSPECTOR,
                                OFFICE_OFFICER);
                    case BASE, SUB_COMMITTEE ->
                        List.of(SECRETARY, DEPUTY_SECRETARY, COMMITTEE_MEMBER, COMMITTEE_MEMBER, COMMITTEE_MEMBER);
                    case BRANCH, GROUP -> List.of();
                };
        List<Post> posts = new ArrayList<>();
        for (var slot = 0; slot < places.size(); slot++) {
            posts.add(new Post(
                    RollCall.member(branch, slot),
                    unit.id(),
                    places.get(slot),
                    Nation.REFORM,
                    null,
                    "Nghị quyết đại hội đảng bộ"));
        }
        return posts;
    }
}
