package vn.chiboso.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.FakeMembership;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.application.port.out.Helpers;
import vn.chiboso.notification.application.port.out.InMemoryDeliveries;
import vn.chiboso.notification.application.port.out.InMemoryMailPreferences;
import vn.chiboso.notification.application.port.out.InMemoryNoticeBoard;
import vn.chiboso.notification.application.port.out.People;
import vn.chiboso.notification.application.port.out.StandingLookup;
import vn.chiboso.notification.application.port.out.Wording;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.Letter;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.QuietHours;
import vn.chiboso.notification.domain.Recipient;
import vn.chiboso.notification.domain.SubjectKey;
import vn.chiboso.notification.domain.Words;

/** The services on in-memory ports; the clock stands at noon and is moved by hand. */
final class Stage implements EmailChannel, Wording, People, StandingLookup {
    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    final InMemoryNoticeBoard notices = new InMemoryNoticeBoard();
    final InMemoryDeliveries deliveries = new InMemoryDeliveries(notices);
    final InMemoryMailPreferences preferences = new InMemoryMailPreferences();
    final List<Object> published = new ArrayList<>();
    final List<Letter> sent = new ArrayList<>();
    final Deque<Outcome> answers = new ArrayDeque<>();
    final QuietHours quiet = new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 30), HANOI);
    boolean mailConfigured = true;

    final FakeMembership membership = new FakeMembership();
    private final Moving clock = new Moving();

    final Tell tell = new TellService(
            notices,
            deliveries,
            preferences,
            this,
            _ -> Samples.PLACE,
            this,
            quiet,
            published::add,
            Samples::id,
            clock);
    final Outbox outbox = new Outbox(deliveries, notices, this, Samples::id, clock);
    final SendMailService sendMail = new SendMailService(outbox, this, this, quiet, clock);
    final List<PaperWays.Help> helps = new ArrayList<>();
    int helpersAsked;
    final ReadNoticesService read =
            new ReadNoticesService(notices, this, new NeighbourlyWords(this, this::helped, notices, clock), clock);
    final FollowPersonsService followPersons = new FollowPersonsService(notices, deliveries, preferences, this, clock);
    final OpenNoticeService open = new OpenNoticeService(notices, deliveries, this, clock);
    final OpenAllNoticesService openAll = new OpenAllNoticesService(notices, deliveries, this, clock);
    final RecordCallService recordCall = new RecordCallService(deliveries, notices, this, clock);
    final ResendLetterService resend =
            new ResendLetterService(deliveries, notices, this, this, this, published::add, clock);
    final TrackDeliveriesService track = new TrackDeliveriesService(
            notices, deliveries, this, new DeliveryTable(this, this, clock), this, this, clock);

    private List<Helpers.Helped> helped(MemberId helper, UnitId branch, LocalDate day) {
        helpersAsked++;
        return helps.stream()
                .filter(help -> help.helper().equals(helper) && help.withoutDevice())
                .map(help -> new Helpers.Helped(help.member(), help.fullName()))
                .toList();
    }

    /** Invites to a meeting that is announced for the {@code round}th time. */
    void announce(SubjectKey meeting, int round, Cast... to) {
        var kind = round > 1 ? NoticeKind.INVITATION_CHANGED : NoticeKind.INVITATION;
        tell.tell(new Tell.Command(
                meeting,
                Cause.repeated("announced", round),
                Cast.BRANCH,
                Samples.call(),
                "/meetings/1",
                Map.of(kind, Cast.ids(to))));
    }

    /** The newest delivery of a person over a channel. */
    Delivery delivery(SubjectKey subject, Cast person, Channel channel) {
        var told = notices.about(subject).stream()
                .filter(each -> each.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
        return deliveries.ofNotices(List.of(told.id())).stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    void moveTo(Instant instant) {
        clock.now = instant;
    }

    @Override
    public boolean isConfigured() {
        return mailConfigured;
    }

    @Override
    public Outcome send(Letter letter) {
        sent.add(letter);
        var answer = answers.poll();
        return answer == null ? new Accepted() : answer;
    }

    @Override
    public Words inProduct(Notice notice, String language) {
        return new Words(notice.kind() + " " + language, "body");
    }

    @Override
    public String alsoTell(List<String> names, String language) {
        return "also tell " + String.join(", ", names);
    }

    @Override
    public Letter letter(Delivery delivery, Notice notice, Recipient to, String address) {
        return new Letter(
                delivery.id(),
                address,
                String.valueOf(to.fullName()),
                notice.kind().name(),
                "text");
    }

    @Override
    public Map<MemberId, Recipient> reach(UnitId unit, Collection<MemberId> people, LocalDate day) {
        var found = new HashMap<MemberId, Recipient>();
        people.forEach(each -> found.put(each, find(each, day)));
        return found;
    }

    @Override
    public Recipient find(MemberId person, LocalDate day) {
        var who = Cast.of(merged(List.of(person)).getOrDefault(person, person));
        if (who == null) {
            return Recipient.unknown(person);
        }
        var contact = who.contact();
        return new Recipient(
                person,
                contact.fullName(),
                contact.email(),
                contact.phone(),
                contact.hasAccount(),
                who.hasSmartphone(),
                contact.language());
    }

    @Override
    public Map<MemberId, MemberId> merged(Collection<MemberId> records) {
        return membership.merged(records);
    }

    @Override
    public List<MemberId> evaluationOfficersOf(UnitId branch, LocalDate day) {
        return Cast.ids(Cast.OFFICER);
    }

    @Override
    public Standing of(Actor actor, UnitId unit, LocalDate day) {
        return membership.of(actor, unit, day);
    }

    @Override
    public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
        return membership.officerScopes(actor, day);
    }

    @Override
    public boolean isActive(Actor actor, LocalDate day) {
        return !membership.branchesOf(actor, day).isEmpty()
                || !membership.officerScopes(actor, day).isEmpty();
    }

    private static final class Moving extends Clock {
        private Instant now = Samples.NOW;

        @Override
        public ZoneId getZone() {
            return HANOI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
