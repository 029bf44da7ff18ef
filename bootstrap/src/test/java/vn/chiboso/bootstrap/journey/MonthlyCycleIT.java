package vn.chiboso.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiboso.ChiBoSoApplication;
import vn.chiboso.bootstrap.browser.BrowserTest;
import vn.chiboso.bootstrap.browser.Width;
import vn.chiboso.bootstrap.journey.month.Evening;
import vn.chiboso.bootstrap.journey.month.House;
import vn.chiboso.bootstrap.journey.month.Letters;
import vn.chiboso.bootstrap.journey.month.Member;
import vn.chiboso.bootstrap.journey.month.Officer;
import vn.chiboso.bootstrap.journey.month.Person;
import vn.chiboso.bootstrap.journey.month.Preparation;
import vn.chiboso.bootstrap.platform.MovableClock;
import vn.chiboso.membership.api.SetUp;

/**
 * One branch lives one month, from an empty product to the report of the level above, through the pages and with real letters.
 * Time is the only thing that the test moves.
 */
@SpringBootTest(classes = ChiBoSoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MonthlyCycleIT extends BrowserTest {
    private static final Path DIRECTORY = directory();
    private static final GreenMail POST = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    static {
        POST.start();
    }

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    SetUp setUp;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        var database = FreshDatabase.create();
        registry.add("spring.datasource.url", database::url);
        registry.add("chiboso.demo", () -> false);
        // the people of this month have no telephones
        registry.add("chiboso.second-factor", () -> "offered");
        // a slow machine takes longer for a month than people for a sensitive act
        registry.add("chiboso.proof.lasts", () -> "2h");
        registry.add("chiboso.data.directory", DIRECTORY::toString);
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> POST.getSmtp().getPort());
        registry.add("chiboso.mail.from", () -> "thong-bao@chibo.example.org");
    }

    @AfterAll
    static void stop() {
        POST.stop();
    }

    @Test
    void oneBranchLivesOneMonth() throws Exception {
        at("2026-10-20T08:00");
        var slips = new House(person(Width.DESKTOP)).found(setUp.code().orElseThrow(), roster());
        at("2026-10-26T09:00");
        var letters = new Letters(POST);
        var secretary = person(Width.DESKTOP).signInWith(slips.of("Vũ Văn Hùng"));
        var preparation = new Preparation(secretary);
        preparation.importAgain(roster());
        preparation.plan();
        preparation.arrange("Thông tin thời sự", "Lê Xuân Toàn", paper());
        var committee = preparation.planCommittee("28/10/2026", "19:00");
        letters.arrived(6, new Letters.Letter("dv05@example.org", "Mời dự họp chi ủy", "19:00 Thứ Tư, 28/10/2026"));
        var evening = new Evening(this::at);
        evening.committee(secretary, committee);
        at("2026-10-29T09:00");
        preparation.announce();
        var link = letters.arrived(
                30,
                new Letters.Letter(
                        "dv06@example.org",
                        "Mời dự sinh hoạt chi bộ thường kỳ lúc 19:30 Thứ Ba, 03/11/2026",
                        "Đề nghị đồng chí báo dự"));
        preparation.phone("Phạm Hữu Nam");
        var member = new Member(person(Width.PHONE).signInWith(slips.of("Phạm Thị Kim Yến")));
        member.followLetter(link, "Dự trực tiếp");
        member.readPaper(preparation.meeting(), "ban-tin-11-2026.pdf");
        new Member(person(Width.PHONE).signInWith(slips.of("Hà Đức Quý"))).reply("Dự trực tuyến");
        preparation.enterReply("Trịnh Đình Tuấn", "Xin vắng", "Trực ca đêm ở Đài Loan");
        preparation.countReplies("Trực tiếp 1, trực tuyến 1, xin vắng 1, chưa trả lời 28");
        evening.meet(secretary, member, preparation.meeting());
        report(person(Width.DESKTOP).signInWith(slips.of("Lê Thị Minh Nguyệt")));
        othersFindNothing(
                person(Width.DESKTOP).signInWith(slips.of("Nguyễn Văn Thành")),
                person(Width.PHONE),
                preparation.meeting());
    }

    private void report(Person person) throws IOException {
        at("2026-11-09T09:00");
        var officer = new Officer(person);
        officer.grade(House.VILLAGE, "75", "74", "Nhất trí, trừ nửa điểm phần chuẩn bị.");
        at("2026-11-10T08:00");
        officer.runJob("Lập báo cáo tháng");
        officer.awaitReport("11/2026", House.COMMUNE);
        assertThat(officer.row(House.VILLAGE)).contains("36", "03/11/2026", "96,77", "6,66", "75,0", "74,0");
        assertThat(officer.excelRow(House.VILLAGE)).contains("36", "03/11/2026", "96.77", "75.0", "74.0");
        // its narrow columns break words
        assertThat(officer.pdf().replace(" ", ""))
                .contains("Đông3603/11/202696,776,66")
                .contains("75,074,0");
        officer.drillDown(House.VILLAGE, "74/100 điểm", "Khá", "Chi bộ thông qua: 27/");
    }

    /** The neighbour's secretary and whoever is nobody find none of it. */
    private void othersFindNothing(Person neighbour, Person stranger, String meeting) {
        var ours = new String[] {"", "/conduct", "/minutes", "/record", "/roll-call", "/replies", "/live"};
        for (var page : ours) {
            assertThat(neighbour.knock(meeting + page)).as(page).isIn(403, 404);
            stranger.open(meeting + page);
            assertThat(stranger.path()).startsWith("/login");
        }
        assertThat(neighbour.knock(meeting.replace("/meetings/", "/evaluation/meetings/")))
                .isIn(403, 404);
        assertThat(neighbour.knock("/console/reports")).isIn(403, 404);
    }

    private static Path paper() {
        var file = DIRECTORY.resolve("ban-tin-11-2026.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Person person(Width width) {
        return new Person(visitor(width), "http://localhost:" + port);
    }

    private void at(String time) {
        clock.moveTo(LocalDateTime.parse(time).atZone(MovableClock.ZONE).toInstant());
    }

    private static Path roster() {
        try (var sheet = new ClassPathResource("demo/so-danh-sach-giang-dong.xlsx").getInputStream()) {
            var file = DIRECTORY.resolve("giang-dong-roster.xlsx");
            Files.copy(sheet, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("chiboso-month");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
