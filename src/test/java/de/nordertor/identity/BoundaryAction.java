package de.nordertor.identity;

import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A method of a boundary that needs a permission, any of those named. */
record BoundaryAction(Class<?> boundary, Method method, Permission... needed) {

    static List<BoundaryAction> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.getPackageName().matches("de\\.nordertor\\.\\w+\\.boundary"))
                .flatMap(BoundaryAction::of)
                .toList();
    }

    private static Stream<BoundaryAction> of(Class<?> boundary) {
        return Arrays.stream(boundary.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new BoundaryAction(boundary, method, needed(boundary, method)))
                .filter(action -> action.needed().length > 0);
    }

    private static Permission[] needed(Class<?> boundary, Method method) {
        Permitted own = method.getAnnotation(Permitted.class);
        boolean open = method.isAnnotationPresent(Open.class);
        Permitted effective = own != null || open ? own : boundary.getAnnotation(Permitted.class);
        return effective == null ? new Permission[0] : effective.value();
    }

    boolean isGrantedTo(Role role) {
        return Arrays.stream(needed).anyMatch(permission -> RolePermissions.reach(role, permission) != Reach.NONE);
    }

    boolean needs(Permission permission) {
        return Arrays.asList(needed).contains(permission);
    }

    /** What comes of it, or the exception that the caller sees. */
    Object invoke(Function<Parameter, Object> arguments) throws IllegalAccessException {
        Object bean = CDI.current().select(boundary).get();
        Object[] given = Arrays.stream(method.getParameters()).map(arguments).toArray();
        try {
            return method.invoke(bean, given);
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    @Override
    public String toString() {
        return boundary.getSimpleName() + "." + method.getName();
    }
}
