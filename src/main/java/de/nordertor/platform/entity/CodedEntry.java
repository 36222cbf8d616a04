package de.nordertor.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.regex.Pattern;

/** A {@link NamedEntry} that imports and other programs know by a code; the code is chosen once. */
@MappedSuperclass
public abstract class CodedEntry extends NamedEntry {

    public static final int CODE_LENGTH = 40;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0," + (CODE_LENGTH - 1) + "}");

    @Column(name = "code", nullable = false, updatable = false, length = CODE_LENGTH)
    private String code;

    protected CodedEntry() {}

    protected CodedEntry(String code) {
        if (code == null || !CODE.matcher(code.strip()).matches()) {
            throw new InvalidInputException("platform.entry.codeForm", CODE_LENGTH);
        }
        this.code = code.strip();
    }

    public String getCode() {
        return code;
    }
}
