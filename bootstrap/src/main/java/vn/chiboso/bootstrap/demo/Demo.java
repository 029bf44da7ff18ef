package vn.chiboso.bootstrap.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.bootstrap.platform.MovableClock;
import vn.chiboso.bootstrap.web.security.LocalIdentity;
import vn.chiboso.membership.api.SetUp;

/** Plays the demo once, on an empty product, before the start-up message. {@code chiboso.demo=false} leaves the product empty, and so does Keycloak. */
@Component
@ConditionalOnBooleanProperty("chiboso.demo")
@LocalIdentity
class Demo {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final SetUp setUp;
    private final MovableClock clock;
    private final Supplier<UUID> newId;
    private final JsonMapper json;
    private final Environment environment;
    private final SignInSheet sheet;

    Demo(
            SetUp setUp,
            MovableClock clock,
            Supplier<UUID> newId,
            JsonMapper json,
            Environment environment,
            @Value("${chiboso.data.directory:./data}") java.nio.file.Path directory) {
        this.setUp = setUp;
        this.clock = clock;
        this.newId = newId;
        this.json = json;
        this.environment = environment;
        this.sheet = new SignInSheet(directory);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void play() {
        setUp.code().ifPresent(code -> {
            LOG.info("Playing demo data: three months of a village branch …");
            var now = clock.instant();
            try {
                play(code, LocalDate.ofInstant(now, MovableClock.ZONE));
            } catch (RuntimeException e) {
                LOG.error("The demo was not played to its end; delete the data directory to try again", e);
            } finally {
                clock.release();
            }
        });
    }

    private void play(String code, LocalDate today) {
        var port = environment.getRequiredProperty("local.server.port", Integer.class);
        var stage = new Stage(clock, newId);
        var last = lastHeld(today);
        var first = last.minusMonths(2);
        var rollDay = first.minusMonths(1).atDay(15);
        var now = clock.instant();
        stage.at(rollDay, "09:00");
        var house = new DemoHouse(stage, port, sheet).build(code, rollDay);

        var months = Script.read(json).months();
        var timeline = new Timeline();
        for (var i = 0; i < months.size(); i++) {
            var month = first.plusMonths(i);
            new MonthPlay(stage, timeline, house.village(), month, months.get(i)).wholeMonth(true);
            house.commune().month(timeline, month);
        }
        // the neighbour misses the first month, scores itself in the second, forgets the score in the third
        new MonthPlay(stage, timeline, house.neighbour(), last.minusMonths(1), Neighbour.month()).wholeMonth(true);
        new MonthPlay(stage, timeline, house.neighbour(), last, Neighbour.month()).wholeMonth(false);
        new MonthPlay(stage, timeline, house.village(), last.plusMonths(1), months.getFirst())
                .planOnly(today.minusDays(1));
        new DuesRound(stage, house.village(), last).on(timeline, last.atDay(4));
        new ReadinessRound(stage, house.village()).on(timeline, last.atDay(2));
        timeline.add(first.atDay(6), "19:00", () -> moveAway(house.village(), first.atDay(1), stage.id()));
        timeline.playUntil(now, clock);
        clock.moveTo(now);
        house.commune().goThroughAlerts();
    }

    /** A transfer that is begun and forgotten, so that somebody is reminded of it. */
    private static void moveAway(Branch branch, LocalDate since, UUID id) {
        branch.desk()
                .post(
                        "/members/{member}/transfers",
                        Map.of(
                                "id", id,
                                "kind", "OFFICIAL",
                                "place", "Đảng ủy phường Bình Dương, Thành phố Hồ Chí Minh",
                                "reason", "WORK",
                                "begunOn", since.toString()),
                        branch.member("Đỗ Thị Kim Nga"));
    }

    /** The latest month whose first week, and so its meeting, is over. */
    private static YearMonth lastHeld(LocalDate today) {
        var month = YearMonth.from(today);
        return today.getDayOfMonth() > 8 ? month : month.minusMonths(1);
    }

    /** What happens in the neighbouring branch, in short. */
    private static final class Neighbour {
        static Script.Month month() {
            return new Script.Month(
                    List.of(
                            new Script.Speech("Trịnh Văn Lực", "Đề nghị sửa đèn đường ở xóm giữa."),
                            new Script.Speech("Hoàng Thị Nhung", "Hội phụ nữ nhận chăm hàng hoa ven đường.")),
                    List.of(),
                    Map.of("Phạm Thị Lụa", "Ốm, có xin phép", "Đỗ Văn Thắng", ""),
                    "Chi bộ thống nhất sửa đèn đường và giữ vệ sinh chung.",
                    "Ít ý kiến thảo luận.",
                    List.of(new Script.Order(
                            "Trịnh Văn Lực", "Sửa bốn bóng đèn đường xóm giữa", 15, 14, "Đã sửa xong.")),
                    "Gợi ý câu hỏi thảo luận trước cho từng đảng viên.",
                    Map.of());
        }
    }
}
