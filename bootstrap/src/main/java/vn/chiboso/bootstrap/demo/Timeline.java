package vn.chiboso.bootstrap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import vn.chiboso.bootstrap.platform.MovableClock;

/** The play's scenes in the order of their time; a scene may add later ones. What lies ahead of the real now is not played. */
final class Timeline {
    private final PriorityQueue<Scene> scenes =
            new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparingInt(Scene::number));
    private int number;

    void add(LocalDate day, String time, Runnable act) {
        add(day.atTime(LocalTime.parse(time)).atZone(MovableClock.ZONE).toInstant(), act);
    }

    void add(Instant at, Runnable act) {
        scenes.add(new Scene(at, number++, act));
    }

    void playUntil(Instant end, MovableClock clock) {
        while (!scenes.isEmpty() && !scenes.peek().at().isAfter(end)) {
            var scene = scenes.remove();
            clock.moveTo(scene.at());
            scene.act().run();
        }
    }

    private record Scene(Instant at, int number, Runnable act) {}
}
