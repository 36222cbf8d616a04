package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every method of every boundary × every role: what the permission table does not grant is refused at the gate. */
@ExtendWith(ArquillianExtension.class)
class RightsMatrixIT {

    @Inject
    private BeanManager beans;

    @Inject
    private TestPeople people;

    @Test
    void nobodyPassesTheGateWithoutThePermission() throws Exception {
        List<BoundaryAction> actions = BoundaryAction.all(beans);
        assertThat(actions).hasSizeGreaterThan(40);
        List<String> passed = new ArrayList<>();
        int refused = 0;
        for (Role role : Role.values()) {
            String login = "matrix-" + role.name().toLowerCase().replace('_', '-');
            people.have(login, role, null);
            for (BoundaryAction action : actions) {
                if (!action.isGrantedTo(role)) {
                    refused++;
                    if (!people.as(login, () -> isRefused(action))) {
                        passed.add(role + " " + action);
                    }
                }
            }
        }
        assertThat(passed).isEmpty();
        assertThat(refused).isGreaterThan(50);
    }

    /** The gate stands before the method, so it does not matter what the method would be given. */
    private static boolean isRefused(BoundaryAction action) throws IllegalAccessException {
        return action.invoke(parameter -> nothing(parameter.getType())) instanceof NotPermittedException;
    }

    private static Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
