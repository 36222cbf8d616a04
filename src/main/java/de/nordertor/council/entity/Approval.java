package de.nordertor.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Who approved a version when, and the exact form that was approved with its SHA-256. */
@Embeddable
public class Approval implements Serializable {

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by", length = 200)
    private String approvedBy;

    @Column(name = "frozen_form")
    private String frozenForm;

    @Column(name = "frozen_hash", length = 64)
    private String frozenHash;

    protected Approval() {}

    /** @param form the complete XHTML of the printed form */
    public Approval(Instant approvedAt, String approvedBy, String form) {
        this.approvedAt = approvedAt;
        this.approvedBy = approvedBy;
        this.frozenForm = form;
        this.frozenHash = sha256(form);
    }

    boolean isGiven() {
        return approvedAt != null;
    }

    /** Whether the form is still the one that was approved. */
    public boolean isUntouched() {
        return sha256(frozenForm).equals(frozenHash);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public String frozenForm() {
        return frozenForm;
    }

    public String frozenHash() {
        return frozenHash;
    }
}
