package de.nordertor.platform.control;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * The one gate: any of the named permissions opens it. Whether it covers this very thing, the boundary decides. The
 * outermost call names the use case for the audit trail.
 */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class PermissionInterceptor {

    @Inject
    private CurrentUser user;

    @Inject
    private RefusalLog refusals;

    @Inject
    private AuditRepository trail;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        boolean outermost = Actor.isNobody();
        if (outermost) {
            Actor.become(actor(method));
        }
        try {
            requireAny(permissions(method));
            Object result = call.proceed();
            if (outermost) {
                trail.writePending();
            }
            return result;
        } catch (NotPermittedException refused) {
            refusals.record(Actor.current(), refused.getMessage());
            throw refused;
        } finally {
            if (outermost) {
                Actor.nobody();
            }
        }
    }

    private Actor actor(Method method) {
        Long id = user.id().isPresent() ? user.id().getAsLong() : null;
        return new Actor(id, user.login(), method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }

    private void requireAny(Permission... permissions) {
        if (permissions.length == 0 || Arrays.stream(permissions).noneMatch(user::may)) {
            throw new NotPermittedException("platform.error.notPermitted");
        }
    }

    private static Permission[] permissions(Method method) {
        Permitted own = method.getAnnotation(Permitted.class);
        Permitted effective = own != null ? own : method.getDeclaringClass().getAnnotation(Permitted.class);
        return effective == null ? new Permission[0] : effective.value();
    }
}
