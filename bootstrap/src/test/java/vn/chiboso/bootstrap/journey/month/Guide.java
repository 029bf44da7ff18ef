package vn.chiboso.bootstrap.journey.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

/** The chair's guide through the meeting: one step after the other, back and forth by its buttons. */
final class Guide {
    private final Person chair;
    private final String meeting;

    Guide(Person chair, String meeting) {
        this.chair = chair;
        this.meeting = meeting;
    }

    /** To the step of that name. */
    void to(String step) {
        chair.open(meeting);
        chair.follow("Vào điều hành");
        var steps = chair.main().locator("ol.steps li").allInnerTexts();
        for (var i = 0; i < steps.size() && !shown().equals(step); i++) {
            chair.follow(index(steps, shown()) < index(steps, step) ? "Bước tiếp theo" : "Bước trước");
        }
        assertThat(shown()).isEqualTo(step);
    }

    private String shown() {
        return chair.read("#step").strip();
    }

    private static int index(java.util.List<String> steps, String name) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + steps));
    }
}
