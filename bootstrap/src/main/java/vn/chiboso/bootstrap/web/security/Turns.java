package vn.chiboso.bootstrap.web.security;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets those who bring the same name pass one by one. Names share a fixed number of doors, so that no name costs memory. */
final class Turns {
    private static final int DOORS = 256;

    private final Lock[] doors =
            Stream.generate(ReentrantLock::new).limit(DOORS).toArray(Lock[]::new);

    /** Does it once nobody else of the name is at it. */
    <T> T take(String name, Supplier<T> deed) {
        var door = doors[Math.floorMod(name.hashCode(), DOORS)];
        door.lock();
        try {
            return deed.get();
        } finally {
            door.unlock();
        }
    }
}
