package de.nordertor.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was sent, exactly as it is printed, with its SHA-256. */
@Embeddable
public class PrintedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "form")
    private String form;

    @Column(name = "form_hash", length = 64)
    private String hash;

    protected PrintedForm() {}

    /** @param form the complete XHTML */
    public PrintedForm(String form) {
        this.form = form;
        hash = sha256(form);
    }

    public String getForm() {
        return form;
    }

    public String getHash() {
        return hash;
    }

    /** Whether it is still what was sent. */
    public boolean isUntouched() {
        return sha256(form).equals(hash);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
