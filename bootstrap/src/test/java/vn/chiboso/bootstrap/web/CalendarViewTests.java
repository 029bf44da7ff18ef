package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.bootstrap.web.security.SignedIn;

/** The page of the calendar of public holidays, with the days that come with the product. */
@WebTest
class CalendarViewTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    People.Accounts accounts;

    @BeforeEach
    void startAfresh() {
        accounts.restore();
    }

    @Test
    void whoKeepsItFindsAYearWithItsExpectedDaysAndAFormForEveryDayToCome() {
        assertThat(web.get()
                        .uri("/console/calendar?year=2027")
                        .locale(Locale.of("vi"))
                        .with(SignedIn.as(People.TECHNICIAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Lịch nghỉ lễ năm 2027", "Tết Đinh Mùi", "dự kiến", "Xác nhận lịch năm 2027")
                .contains("Bỏ ngày này", "Ghi một ngày", "Còn 8 ngày dự kiến")
                .doesNotContain("; dự kiến");
    }

    @Test
    void anOfficerReadsItAndAYearThatIsNotThereSaysSo() {
        assertThat(web.get()
                        .uri("/console/calendar?year=2028")
                        .locale(Locale.of("vi"))
                        .with(SignedIn.as(People.OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("Lịch nghỉ năm 2028 chưa có", "Chưa có ngày nào")
                .doesNotContain("Ghi một ngày", "Bỏ ngày này");
        assertThat(web.get().uri("/console/calendar").with(SignedIn.as(People.SECRETARY)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
