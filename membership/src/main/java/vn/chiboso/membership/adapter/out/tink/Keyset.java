package vn.chiboso.membership.adapter.out.tink;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The keys at rest: a JSON keyset in the setting itself, or in a file that only its owner may read. */
final class Keyset {
    private Keyset() {}

    /** Takes a JSON keyset, or a path; a file that is not there is made with a fresh key. */
    static KeysetHandle from(String setting) throws GeneralSecurityException {
        if (setting.stripLeading().startsWith("{")) {
            return parse(setting);
        }
        var file = Path.of(setting).toAbsolutePath().normalize();
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the keyset " + file, e);
        }
    }

    private static KeysetHandle parse(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, json, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // another start made it in the same moment: theirs is as good, and it is read next
        }
    }
}
