package de.nordertor.identity.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A part of the administration. It is never deleted: papers keep its name; it is closed instead. */
@Entity
@Table(name = "department")
public class Department extends BaseEntity {

    public static final int MAX_CODE = 20;
    public static final int MAX_NAME = 200;
    private static final String CODE = "[0-9A-Za-z][0-9A-Za-z.\\-]{0,19}";

    @Column(nullable = false, length = MAX_CODE)
    private String code;

    @Column(nullable = false, length = MAX_NAME)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Department parent;

    @Column(nullable = false)
    private boolean active = true;

    protected Department() {}

    public Department(String code, String name, Department parent) {
        rename(code, name);
        this.parent = parent;
    }

    public final void rename(String newCode, String newName) {
        String trimmedCode = newCode == null ? "" : newCode.strip();
        if (!trimmedCode.matches(CODE)) {
            throw new InvalidInputException("identity.department.code.invalid");
        }
        name = Text.requiredLine(newName, MAX_NAME, "identity.department.name");
        code = trimmedCode;
    }

    /** Puts the department below another one, or at the top. */
    public void moveBelow(Department newParent) {
        for (Department above = newParent; above != null; above = above.parent) {
            if (above.equals(this)) {
                throw new InvalidInputException("identity.department.parent.circle");
            }
        }
        parent = newParent;
    }

    /** From now on nothing new can be assigned to it. */
    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Department getParent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
