package de.nordertor.town.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.regex.Pattern;

/**
 * A product of the budget plan, for example 5020 "Soziale Förderung und Betreuung". It is never deleted because old
 * papers name it; one that is no longer budgeted is retired and then not offered any more.
 */
@Entity
@Table(name = "budget_product")
public class BudgetProduct extends BaseEntity {

    public static final int CODE_LENGTH = 20;
    public static final int NAME_LENGTH = 200;

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z./-]{0," + (CODE_LENGTH - 1) + "}");

    @Column(name = "code", nullable = false, length = CODE_LENGTH)
    private String code;

    @Column(name = "name", nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(name = "active", nullable = false)
    private boolean active = true;

    protected BudgetProduct() {}

    public BudgetProduct(String code, String name) {
        describe(code, name);
    }

    public final void describe(String newCode, String newName) {
        code = validCode(newCode);
        name = Text.requiredLine(newName, NAME_LENGTH, "town.product.name");
    }

    /** The code as it is stored. */
    public static String validCode(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (!CODE.matcher(text).matches()) {
            throw new InvalidInputException("town.product.code.invalid", CODE_LENGTH);
        }
        return text;
    }

    public void retire() {
        active = false;
    }

    public void reactivate() {
        active = true;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public boolean isActive() {
        return active;
    }
}
