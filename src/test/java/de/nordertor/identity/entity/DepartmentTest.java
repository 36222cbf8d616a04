package de.nordertor.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentTest {

    private final Department education = new Department("5", "Bildung, Soziales und Sport", null);
    private final Department social = new Department("50", "Soziales", education);

    @Test
    void aDepartmentIsNeverBelowItself() {
        assertThatThrownBy(() -> education.moveBelow(education)).hasMessage("identity.department.parent.circle");
        assertThatThrownBy(() -> education.moveBelow(social)).hasMessage("identity.department.parent.circle");
    }

    @Test
    void aDepartmentMovesToTheTop() {
        social.moveBelow(null);

        assertThat(social.getParent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5/1", "fünf", "-5", "123456789012345678901", "5 0"})
    void aCodeThatWouldBreakAPaperNumberIsRefused(String code) {
        assertThatThrownBy(() -> new Department(code, "Soziales", null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("identity.department.code.invalid");
    }

    @Test
    void closedDepartmentsCanBeReopened() {
        social.close();
        assertThat(social.isActive()).isFalse();

        social.reopen();
        assertThat(social.isActive()).isTrue();
    }
}
