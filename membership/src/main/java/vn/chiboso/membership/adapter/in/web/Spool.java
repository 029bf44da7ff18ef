package vn.chiboso.membership.adapter.in.web;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What is made before it is sent: a little in memory, more in a temporary file under a key that is never written down, so that what a
 * killed server leaves behind tells nothing.
 */
final class Spool extends OutputStream {
    private static final int IN_MEMORY = 1 << 20;

    private final byte[] key = new byte[32];
    private ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream rest;
    private long size;

    Spool() {
        new SecureRandom().nextBytes(key);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (rest == null && size + length > IN_MEMORY) {
            file = Files.createTempFile("sheet", null);
            rest = new CipherOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(file)), cipher(Cipher.ENCRYPT_MODE));
            begun.writeTo(rest);
            begun = new ByteArrayOutputStream();
        }
        (rest == null ? begun : rest).write(bytes, from, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** All of it, once nothing more is written. */
    InputStream read() throws IOException {
        if (rest == null || file == null) {
            return new ByteArrayInputStream(begun.toByteArray());
        }
        rest.close();
        return new CipherInputStream(new BufferedInputStream(Files.newInputStream(file)), cipher(Cipher.DECRYPT_MODE));
    }

    /** One key for one file, so that the counter may begin at nought. */
    private Cipher cipher(int mode) throws IOException {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[16]));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (rest != null) {
            rest.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
