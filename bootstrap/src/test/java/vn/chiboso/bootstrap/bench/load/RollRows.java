package vn.chiboso.bootstrap.bench.load;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.bootstrap.bench.nation.Life;
import vn.chiboso.bootstrap.bench.nation.Roll;

/** Writes rolls as the rows that the product would have written, telephones sealed by the product itself. */
final class RollRows implements AutoCloseable {
    private static final String CREATED = "2020-07-01 00:00:00+07";

    private final Streams streams;
    private final NationLoader.Sealer seal;
    private final String passwordHash;

    RollRows(Streams streams, NationLoader.Sealer seal, String passwordHash) {
        this.streams = streams;
        this.seal = seal;
        this.passwordHash = passwordHash;
    }

    void write(Roll roll) throws SQLException {
        var numbers = new RowIds(roll.branch().number());
        for (var life : roll.lives()) {
            member(life.person());
            dated(life, numbers);
            if (life.signIn() != null) {
                account(life.person().id(), life.signIn(), numbers);
            }
        }
        for (var post : roll.posts()) {
            streams.position()
                    .id(numbers.next())
                    .id(post.member())
                    .id(post.unit())
                    .text(post.position().name())
                    .day(post.from())
                    .day(post.to())
                    .text(post.basis())
                    .end();
        }
    }

    private void member(Life.Person person) throws SQLException {
        streams.member()
                .id(person.id())
                .text(person.name().full())
                .text(person.name().folded())
                .text(person.name().sort())
                .number(person.birthYear())
                .day(person.birth())
                .text(person.sex().name())
                .text(person.people())
                .text(person.home())
                .text(person.education())
                .text(person.occupation())
                .day(person.decision())
                .day(person.ceremony())
                .day(person.official())
                .text(person.card())
                .bytes(sealed(person))
                .text(person.email())
                .flag(person.smartphone())
                .flag(person.away())
                .text(person.note())
                .text(CREATED)
                .end();
    }

    private byte @Nullable [] sealed(Life.Person person) {
        var phone = person.phone();
        return phone == null
                ? null
                : seal.seal(phone.getBytes(StandardCharsets.UTF_8), person.id().toString());
    }

    private void dated(Life life, RowIds numbers) throws SQLException {
        var member = life.person().id();
        for (var stay : life.stays()) {
            streams.attachment()
                    .id(numbers.next())
                    .id(member)
                    .id(stay.unit())
                    .text(stay.host() ? "HOST" : "HOME")
                    .text(stay.group())
                    .day(stay.from())
                    .day(stay.to())
                    .end();
        }
        for (var span : life.spans()) {
            streams.status()
                    .id(numbers.next())
                    .id(member)
                    .id(span.unit())
                    .text(span.status().name())
                    .day(span.from())
                    .day(span.to())
                    .text(span.basis())
                    .end();
        }
        var acts = streams.acts();
        for (var deed : life.deeds()) {
            acts.write(numbers.next(), member, deed);
        }
    }

    private void account(UUID member, String name, RowIds numbers) throws SQLException {
        streams.account()
                .id(numbers.next())
                .id(member)
                .text(name)
                .text(passwordHash)
                .flag(true)
                .flag(false)
                .flag(false)
                .text(CREATED)
                .end();
    }

    @Override
    public void close() throws SQLException {
        streams.close();
    }
}
