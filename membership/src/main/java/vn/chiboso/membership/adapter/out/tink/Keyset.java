package vn.chiboso.membership.adapter.out.tink;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The keys at rest: a JSON keyset in the setting itself, or in a file that only its owner may read. */
final class Keyset {
    private final String setting;

    Keyset(String setting) {
        this.setting = setting.strip();
    }

    /** Whether it stands in the setting itself, where the product cannot change it. */
    boolean isFixed() {
        return setting.startsWith("{");
    }

    boolean isMissing() {
        return !isFixed() && Files.notExists(file());
    }

    /** Where it stands, for messages. */
    String place() {
        return isFixed() ? "the setting itself" : file().toString();
    }

    /** When the file was written last, in milliseconds; 0 for one that cannot change. */
    long writtenAt() {
        try {
            return isFixed() ? 0 : Files.getLastModifiedTime(file()).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the keyset " + place(), e);
        }
    }

    KeysetHandle read() throws GeneralSecurityException {
        try {
            var json = isFixed() ? setting : Files.readString(file());
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the keyset " + place(), e);
        }
    }

    /** Makes the file with one fresh key, unless it is there. */
    void create(Parameters parameters) throws GeneralSecurityException {
        var fresh = KeysetHandle.generateNew(parameters);
        var beside = file().resolveSibling(
                        file().getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.deleteIfExists(beside);
            write(beside, fresh);
            // a link stands there whole or not at all, and never takes another's place
            Files.createLink(file(), beside);
            Files.delete(beside);
        } catch (UnsupportedOperationException e) {
            rename(beside);
        } catch (FileAlreadyExistsException e) {
            // another start made it in the same moment: theirs is as good, and it is read next
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the keyset " + place(), e);
        }
    }

    /** Takes the file's place in one move, so that whoever reads meanwhile, or a crash, finds the one or the other. */
    void replace(KeysetHandle keys) throws GeneralSecurityException {
        var beside = file().resolveSibling(file().getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            write(beside, keys);
            Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace the keyset " + place(), e);
        }
    }

    /** Where a file system knows no links. */
    private void rename(Path beside) {
        try {
            Files.move(beside, file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the keyset " + place(), e);
        }
    }

    private Path file() {
        return Path.of(setting).toAbsolutePath().normalize();
    }

    private static void write(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, json, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }
}
