package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import vn.chiboso.meetings.application.port.in.CompareAttendanceFile;
import vn.chiboso.meetings.domain.AttendanceComparison;
import vn.chiboso.meetings.domain.Presence;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.meetings.domain.SeatRole;
import vn.chiboso.meetings.domain.ShownFile;
import vn.chiboso.meetings.domain.ShownFileId;
import vn.chiboso.membership.api.AttendanceFiles.Line;
import vn.chiboso.membership.api.AttendanceFiles.Said;
import vn.chiboso.membership.api.MemberId;

/** The page of an attendance file: what can be ticked, what was refused, and nothing of the file in plain fields. */
@WebTest
class AttendanceFileViewTests {
    private static final MemberId BINH = new MemberId(new UUID(2, 31));
    private static final MemberId NGA = new MemberId(new UUID(2, 32));
    private static final UUID MEETING = new UUID(3, 1);

    @Autowired
    ThymeleafViewResolver views;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void vietnamese() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
    }

    @AfterEach
    void leaveNothing() {
        LocaleContextHolder.resetLocaleContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whatCanBeTickedIsTickedAndTheRestOfTheFileIsSealed() throws Exception {
        var page = render(dry(Presence.UNKNOWN), null, null);
        assertThat(page)
                .contains("Xem thử diem-danh.csv", "name=\"shown\"", "value=\"sealed-by-us\"", "Ghi điểm danh")
                .contains("name=\"take\"", BINH.toString())
                .doesNotContain("name=\"said-", "name=\"hash\"", "name=\"kept\"");
        assertThat(page.split("checked=", -1)).hasSize(3);
    }

    @Test
    void aRefusalStandsAboveTheSameRowsWithTheTicksAsTheyWere() throws Exception {
        var page = render(dry(Presence.ONLINE), Set.of(NGA.toString()), "meetings.refusal.not-open");
        assertThat(page).contains("class=\"errors\"", "Lê Văn Bình", "Đã ghi, khác tệp");
        assertThat(page.split("checked=", -1))
                .as("the seat called meanwhile cannot be ticked")
                .hasSize(2);
    }

    @Test
    void whatCannotBeShownAgainIsSaidAboveTheEmptyForm() throws Exception {
        assertThat(render(null, null, "meetings.refusal.shown-over"))
                .contains("class=\"errors\"", "quá 30 phút", "type=\"file\"")
                .doesNotContain("name=\"shown\"");
    }

    private static CompareAttendanceFile.View dry(Presence now) {
        var lines = List.of(
                new Line(2, "Lê Văn Bình", BINH, Said.PRESENT, null, null),
                new Line(3, "Đỗ Thị Nga", NGA, Said.ABSENT_WITH_REASON, "ốm", null),
                new Line(4, "Ai đó", null, Said.PRESENT, null, vn.chiboso.membership.api.AttendanceFiles.Fault.NOBODY));
        var comparison = AttendanceComparison.of(
                lines, List.of(seat(BINH, "Lê Văn Bình", now), seat(NGA, "Đỗ Thị Nga", Presence.UNKNOWN)));
        var shown = ShownFile.first(
                new ShownFileId(new UUID(5, 5)),
                "diem-danh.csv",
                "00",
                Instant.EPOCH,
                List.of("Cột lạ"),
                lines,
                comparison);
        return new CompareAttendanceFile.View(comparison, shown, "sealed-by-us");
    }

    private static Seat seat(MemberId member, String name, Presence presence) {
        return new Seat(member, name, null, true, SeatRole.EXPECTED, presence, null, null, null);
    }

    private String render(
            CompareAttendanceFile.@Nullable View dry, @Nullable Set<String> ticked, @Nullable String refusal)
            throws Exception {
        var form = new Form();
        var binding = new BeanPropertyBindingResult(form, "sheet");
        if (refusal != null) {
            binding.reject(refusal);
        }
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("sheet", form);
        model.put(BindingResult.MODEL_KEY_PREFIX + "sheet", binding);
        model.put("view", new Seen(true, List.of()));
        model.put("m", new Met(MEETING));
        model.put("trail", List.of());
        model.put("dry", dry);
        model.put("ticked", ticked);
        var request = new MockHttpServletRequest(context.getServletContext());
        var response = new MockHttpServletResponse();
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(Locale.of("vi")));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        var view = java.util.Objects.requireNonNull(
                views.resolveViewName("meetings/attendance-file :: main", Locale.of("vi")));
        view.render(model, request, response);
        return response.getContentAsString();
    }

    /** As the page's own. */
    public static final class Form {
        public @Nullable Object getFile() {
            return null;
        }
    }

    /** The meeting, as far as the page asks. */
    public record Met(UUID id) {}

    /** Files taken before. */
    public record Seen(boolean possible, List<Object> taken) {}
}
