package de.nordertor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    private record Action(Class<?> boundary, Method method, Permission... needed) {

        boolean isGrantedTo(Role role) {
            return Arrays.stream(needed).anyMatch(permission -> RolePermissions.reach(role, permission) != Reach.NONE);
        }

        @Override
        public String toString() {
            return boundary.getSimpleName() + "." + method.getName();
        }
    }

    @Test
    void nobodyPassesTheGateWithoutThePermission() throws Exception {
        List<Action> actions = actions();
        assertThat(actions).hasSizeGreaterThan(40);
        List<String> passed = new ArrayList<>();
        int refused = 0;
        for (Role role : Role.values()) {
            String login = "matrix-" + role.name().toLowerCase().replace('_', '-');
            people.have(login, role, null);
            for (Action action : actions) {
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

    private List<Action> actions() {
        return beans.getBeans(Object.class, jakarta.enterprise.inject.Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.getPackageName().matches("de\\.nordertor\\.\\w+\\.boundary"))
                .flatMap(RightsMatrixIT::actionsOf)
                .toList();
    }

    private static Stream<Action> actionsOf(Class<?> boundary) {
        return Arrays.stream(boundary.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Action(boundary, method, needed(boundary, method)))
                .filter(action -> action.needed().length > 0);
    }

    private static Permission[] needed(Class<?> boundary, Method method) {
        Permitted own = method.getAnnotation(Permitted.class);
        boolean open = method.isAnnotationPresent(de.nordertor.platform.boundary.Open.class);
        Permitted effective = own != null || open ? own : boundary.getAnnotation(Permitted.class);
        return effective == null ? new Permission[0] : effective.value();
    }

    /** The gate stands before the method, so it does not matter what the method would be given. */
    private static boolean isRefused(Action action) throws IllegalAccessException {
        Object bean = CDI.current().select(action.boundary()).get();
        Object[] nothing = Arrays.stream(action.method().getParameterTypes())
                .map(RightsMatrixIT::nothing)
                .toArray();
        try {
            action.method().invoke(bean, nothing);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NotPermittedException;
        }
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
