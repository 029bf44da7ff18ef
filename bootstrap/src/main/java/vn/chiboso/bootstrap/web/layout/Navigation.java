package vn.chiboso.bootstrap.web.layout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** Which ways the person has a use for. What they may do there is decided by each module again. */
@Component
class Navigation {
    private static final String EVALUATION = "/evaluation";
    private static final List<String> OF_BRANCH =
            List.of("/meetings", "/resolutions", "/documents", "/branch", "/branch/dues", "/handbook", EVALUATION);

    /** Closed to who is suspended, until that is lifted. */
    private static final Set<String> OF_ACTIVE = Set.of("/resolutions", "/documents");

    private static final List<String> OF_OFFICER = List.of(
            "/console/units",
            "/console/people",
            "/console/scores",
            "/console/criteria",
            "/console/reports",
            "/console/dues",
            "/console/alerts");

    /** Once a week, not every day. */
    private static final List<String> MORE_OF_OFFICER = List.of(
            "/console/readiness",
            "/console/calendar",
            "/console/accounts",
            "/console/rights",
            "/console/duplicates",
            "/console/openings",
            "/console/deliveries",
            "/console/jobs");

    /** Read by no inspector: who signs in, and who is entered twice, is for those who decide there. */
    private static final Set<String> OF_OVERSEER = Set.of("/console/accounts", "/console/duplicates");

    private static final List<String> OF_TECHNICAL_ADMINISTRATOR = List.of(
            "/console/units",
            "/console/accounts",
            "/console/rights",
            "/console/dues/rates",
            "/console/alerts/rules",
            "/console/calendar",
            "/console/handbook-app",
            "/console/jobs");

    private final Standings standings;
    private final Units units;
    private final Clock clock;

    Navigation(Standings standings, Units units, Clock clock) {
        this.standings = standings;
        this.units = units;
        this.clock = clock;
    }

    Ways of(SignIn signIn, String path) {
        var today = LocalDate.now(clock);
        var branches = standings.branchesOf(signIn.actor(), today);
        var officer = !standings.officerScopes(signIn.actor(), today).isEmpty();
        var oversees =
                officer && !standings.overseenScopes(signIn.actor(), today).isEmpty();
        var place = branches.stream()
                .findFirst()
                .flatMap(units::find)
                .map(UnitView::name)
                .orElse(null);
        var portal = Stream.concat(
                        Stream.of("/"),
                        Stream.concat(
                                ofBranches(signIn.actor(), branches, today),
                                signIn.technicalAdministrator() ? Stream.empty() : Stream.of("/notices")))
                .map(url -> link(url, path))
                .toList();
        var console = Stream.concat(
                        officer ? Stream.of("/console") : Stream.empty(),
                        officer
                                ? OF_OFFICER.stream()
                                : signIn.technicalAdministrator()
                                        ? OF_TECHNICAL_ADMINISTRATOR.stream()
                                        : Stream.<String>empty())
                .map(url -> link(url, path))
                .toList();
        var more = officer
                ? MORE_OF_OFFICER.stream()
                        .filter(url -> oversees || !OF_OVERSEER.contains(url))
                        .map(url -> link(url, path))
                        .toList()
                : List.<Frame.Link>of();
        return new Ways(place, portal, console, more);
    }

    private Stream<String> ofBranches(Actor actor, List<UnitId> branches, LocalDate today) {
        var here = branches.stream()
                .map(branch -> standings.of(actor, branch, today))
                .toList();
        return OF_BRANCH.stream().filter(url -> here.stream().anyMatch(standing -> leads(url, standing)));
    }

    private static boolean leads(String url, Standing standing) {
        if (url.equals(EVALUATION)) {
            return readsScores(standing);
        }
        return !OF_ACTIVE.contains(url) || standing.status() != MemberStatus.SUSPENDED;
    }

    /** Exempt members have information on request, and suspended ones none meanwhile. */
    private static boolean readsScores(Standing standing) {
        var status = standing.status();
        return status != null && (status.isExpectedAtMeetings() || status == MemberStatus.TRANSFERRED_OUT);
    }

    private static Frame.Link link(String url, String path) {
        var inner = path.startsWith(url + "/") && !(url.equals("/branch") && path.startsWith("/branch/dues"));
        var here = path.equals(url) || (!url.equals("/") && !url.equals("/console") && inner);
        return new Frame.Link(url, "bootstrap.nav" + (url.equals("/") ? ".home" : url.replace('/', '.')), here);
    }

    /** The ways of one person; {@code place} is the name of their branch. */
    record Ways(@Nullable String place, List<Frame.Link> portal, List<Frame.Link> console, List<Frame.Link> rare) {
        List<Frame.Link> links(String area) {
            return area.equals("console") ? console : portal;
        }

        List<Frame.Link> more(String area) {
            return area.equals("console") ? rare : List.of();
        }

        Frame.@Nullable Link other(String area) {
            if (area.equals("console")) {
                return new Frame.Link("/", "bootstrap.nav.to-portal", false);
            }
            return console.isEmpty()
                    ? null
                    : new Frame.Link(console.getFirst().url(), "bootstrap.nav.to-console", false);
        }
    }
}
