package vn.chiboso.membership.adapter.out.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;
import vn.chiboso.membership.domain.protection.PrivateField;

class TinkSealingTests {
    private static final byte[] PHONE = "0987557600".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void opensWhatWasSealedAlsoAfterARestartAndForNobodyElse() throws Exception {
        var file = folder.resolve("keys/membership.json").toString();
        var sealed = sealing(file).seal(PHONE, "member-1");

        var restarted = sealing(file);
        assertThat(restarted.open(sealed, "member-1")).isEqualTo(PHONE);
        assertThatThrownBy(() -> restarted.open(sealed, "member-2")).isInstanceOf(IllegalStateException.class);
        assertThat(restarted.seal(PHONE, "member-1")).isNotEqualTo(sealed);
    }

    @Test
    void theFreshKeysetsAreTheirOwnersOnly() throws Exception {
        var unused = sealing(folder.resolve("membership.json").toString());

        assertThat(unused).isNotNull();
        for (var file : new String[] {"membership.json", "membership-index.json"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("and nothing lies about").hasSize(2);
        }
    }

    @Test
    void theKeysetMayStandInTheSettingItself() throws Exception {
        var file = folder.resolve("membership.json");
        var sealed = sealing(file.toString()).seal(PHONE, "x");
        assertThat(sealing(Files.readString(file)).open(sealed, "x")).isEqualTo(PHONE);
    }

    @Test
    void anotherKeysetOpensNothing() throws Exception {
        var sealed = sealing(folder.resolve("one.json").toString()).seal(PHONE, "x");
        var other = sealing(folder.resolve("two.json").toString());
        assertThatThrownBy(() -> other.open(sealed, "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keyset");
    }

    @Test
    void aRunningNodeLearnsOfAKeyThatAnotherAdded() throws Exception {
        var noted = new NotedKeys();
        var here = keys(noted);
        var there = keys(noted);
        var before = new TinkSealing(here).seal(PHONE, "x");
        there.seal().add();
        var after = new TinkSealing(there).seal(PHONE, "x");

        assertThat(new TinkSealing(here).open(after, "x")).isEqualTo(PHONE);
        assertThat(new TinkSealing(there).open(before, "x")).isEqualTo(PHONE);
        assertThat(here.seal().ids()).hasSize(2);
        there.seal().dropOthers(there.seal().primary());
        assertThatThrownBy(() -> new TinkSealing(there).open(before, "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oldKeysAreNotDroppedFromUnderAKeyThatWasAddedSinceTheyWereChecked() throws Exception {
        var keys = keys(new NotedKeys());
        var checked = keys.seal().primary();
        var sealed = new TinkSealing(keys).seal(PHONE, "x");
        keys(new NotedKeys()).seal().add();

        assertThatThrownBy(() -> keys.seal().dropOthers(checked)).hasMessageContaining("rotate first");
        assertThat(new TinkSealing(keys(new NotedKeys())).open(sealed, "x")).isEqualTo(PHONE);
        assertThat(keys(new NotedKeys()).seal().ids()).hasSize(2).contains(checked);
    }

    @Test
    void aNodeGoesOnWithTheKeysItHasWhileTheFileIsAwayAndSaysSoOnce() throws Exception {
        var file = folder.resolve("membership.json");
        var keys = keys(new NotedKeys());
        var sealed = new TinkSealing(keys).seal(PHONE, "x");
        var kept = Files.readString(file);
        Files.delete(file);
        keys.seal().lookAgain();

        assertThat(new TinkSealing(keys).open(sealed, "x")).isEqualTo(PHONE);
        assertThatThrownBy(() -> keys.seal().anew()).hasMessageContaining("keyset");
        Files.writeString(file, "not a keyset");
        keys.seal().lookAgain();
        assertThat(new TinkSealing(keys).open(sealed, "x")).isEqualTo(PHONE);
        Files.writeString(file, kept);
        assertThat(keys.seal().anew()).isNotNull();
    }

    @Test
    void aKillBetweenTheFileAndTheNoteIsMendedByTheNextStart() throws Exception {
        var noted = new NotedKeys();
        var keys = keys(noted);
        var before = new TinkSealing(keys).seal(PHONE, "x");
        var dying = new NotedKeys();
        dying.kill();
        assertThatThrownBy(() -> new TinkKeyStore(keys, dying).add(Purpose.SEAL))
                .hasMessageContaining("killed");
        var after = new TinkSealing(keys).seal(PHONE, "x");
        assertThat(noted.all()).as("the fresh key is not noted").hasSize(2);

        var next = keys(noted);
        assertThat(noted.all()).hasSize(3);
        assertThat(new TinkSealing(next).open(before, "x")).isEqualTo(PHONE);
        assertThat(new TinkSealing(next).open(after, "x")).isEqualTo(PHONE);
        // half a file of a kill while it was written is in nobody's way
        Files.writeString(folder.resolve("membership.json.new"), "{\"primary");
        next.seal().add();
        assertThat(keys(noted).seal().ids()).hasSize(3);
    }

    @Test
    void aLostOrExchangedKeysetEndsTheStartAndNothingIsMadeInItsPlace() throws Exception {
        var noted = new NotedKeys();
        var ids = keys(noted).seal().ids();
        for (var name : new String[] {"membership.json", "membership-index.json"}) {
            var file = folder.resolve(name);
            var kept = Files.readString(file);
            Files.delete(file);
            assertThatThrownBy(() -> keys(noted))
                    .isInstanceOf(KeysLost.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("nothing was changed");
            assertThat(file).doesNotExist();

            keys(new NotedKeys());
            assertThatThrownBy(() -> keys(noted))
                    .isInstanceOf(KeysLost.class)
                    .hasMessageContaining("does not hold key");
            Files.writeString(file, kept);
        }
        assertThat(keys(noted).seal().ids()).isEqualTo(ids);
    }

    @Test
    void aDatabaseFromBeforeKeysWereNotedIsRecognisedByWhatIsSealed() throws Exception {
        var old = keys(new NotedKeys());
        var noted = new NotedKeys();
        var sealed = new TinkSealing(old).seal(PHONE, "x");
        noted.sealed(sealed);
        assertThat(new TinkSealing(keys(noted)).open(sealed, "x")).isEqualTo(PHONE);

        var upgraded = new NotedKeys();
        upgraded.sealed(new TinkSealing(old).seal(PHONE, "x"));
        Files.delete(folder.resolve("membership.json"));
        assertThatThrownBy(() -> keys(upgraded)).isInstanceOf(KeysLost.class);
    }

    @Test
    void anIndexIsTheSameForTheSameValueAndDiffersByFieldAndKey() throws Exception {
        var keys = keys(new NotedKeys());
        var blinding = new TinkBlinding(keys);
        var one = blinding.digests(PrivateField.PHONE, "0987557600");

        assertThat(one).hasSize(1);
        assertThat(blinding.digests(PrivateField.PHONE, "0987557600")).containsExactlyEntriesOf(one);
        assertThat(blinding.digests(PrivateField.CITIZEN_ID, "0987557600").values())
                .doesNotContainAnyElementsOf(one.values());
        keys.index().add();
        assertThat(blinding.digests(PrivateField.PHONE, "0987557600"))
                .as("searchable by the old key until it is dropped")
                .hasSize(2)
                .containsAllEntriesOf(one);
    }

    private Keys keys(NotedKeys noted) throws Exception {
        return new Keys(folder.resolve("membership.json").toString(), "", "", noted);
    }

    private TinkSealing sealing(String setting) throws Exception {
        var fallback = folder.resolve("fallback-index.json").toString();
        return new TinkSealing(new Keys(setting, "", fallback, new NotedKeys()));
    }
}
