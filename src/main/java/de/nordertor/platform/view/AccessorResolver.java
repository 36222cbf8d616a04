package de.nordertor.platform.view;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Calls methods in expressions, such as the accessor of a row in {@code #{row.name()}}. The usual resolver looks through
 * all methods of the class at every call, which was a tenth of what a list costs; this one does so once. What it is not
 * sure of (several methods of that name, arguments that have to be converted), it leaves to the usual one.
 */
public class AccessorResolver extends ELResolver {

    private record Signature(String name, int arguments) {}

    private static final ClassValue<Map<Signature, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Signature, Optional<Method>> computeValue(Class<?> type) {
            Map<Signature, Optional<Method>> methods = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (!method.isBridge() && !Modifier.isStatic(method.getModifiers())) {
                    Signature signature = new Signature(method.getName(), method.getParameterCount());
                    Optional<Method> known = Optional.of(method).filter(AccessorResolver::isCallable);
                    methods.merge(signature, known, (one, other) -> Optional.empty());
                }
            }
            return Map.copyOf(methods);
        }
    };

    private static boolean isCallable(Method method) {
        return !method.isVarArgs()
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Method method = METHODS.get(base.getClass())
                .getOrDefault(new Signature(name.toString(), given.length), Optional.empty())
                .orElse(null);
        if (method == null || !takes(method, given) || !method.canAccess(base)) {
            return null;
        }
        try {
            Object value = method.invoke(base, given);
            context.setPropertyResolved(base, name);
            return value;
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** As they are; null is converted by the usual resolver, to 0 for a number for example. */
    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        for (int i = 0; i < arguments.length; i++) {
            if (!wanted[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /** Properties are left to the usual resolvers. */
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // see getValue
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
