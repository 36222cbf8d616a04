package de.nordertor.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The number under which the council knows a paper, for example {@code 5/014/2016}. It is given once, at approval. */
@Embeddable
public class PaperNumber implements Serializable {

    public static final int LENGTH = 100;

    @Column(name = "number", length = LENGTH)
    private String text;

    protected PaperNumber() {}

    public PaperNumber(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperNumber number && Objects.equals(text, number.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
