package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** Words that were given to co-sign, so that whoever read them is shown what is different now. */
@Entity
@GuardedContent
@Table(name = "co_signing_text")
public class CoSigningText extends BaseEntity {

    public static final String KIND = "CoSigningText";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "co_signing_id", nullable = false, updatable = false)
    private CoSigning coSigning;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Column(name = "text_hash", nullable = false, updatable = false, length = 64)
    private String hash;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    protected CoSigningText() {}

    CoSigningText(CoSigning coSigning, int ordinal, PaperWords words) {
        this.coSigning = coSigning;
        this.ordinal = ordinal;
        hash = words.hash();
        this.words = String.join("\n", words.passages());
    }

    boolean has(String wanted) {
        return hash.equals(wanted);
    }

    List<String> passages() {
        return words.lines().toList();
    }
}
